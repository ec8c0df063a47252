/** What a filter isn't about stands back: it is drawn palely, as on the canvas. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { ConnectionPath } from '../layout/grid/boxes.ts'
import type { Sink } from './brush.ts'

/** The share of its opacity at which is drawn what stands back. */
const faded = 0.26

export type Sinks = {
  readonly ofCard: (touchpointId: Id) => Sink
  readonly ofConnection: (path: ConnectionPath) => Sink
}

/** A connection stands out where both of its touchpoints do. `standingOut` is null where nothing is filtered. */
export function sinksFor(sink: Sink, document: JourneyDocument, standingOut: ReadonlySet<Id> | null): Sinks {
  const back: Sink = (primitive) => sink({ ...primitive, opacity: (primitive.opacity ?? 1) * faded })
  const ofCard = (touchpointId: Id) => (standingOut === null || standingOut.has(touchpointId) ? sink : back)
  return {
    ofCard,
    ofConnection: ({ connectionId }) => {
      const connection = document.connections.get(connectionId)
      return connection && ofCard(connection.from) === sink ? ofCard(connection.to) : back
    },
  }
}
