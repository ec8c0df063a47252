import { ArrowRight, Type, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { type JourneyDocument, touchpointsInTurn } from '../../../shared/journey/document.ts'
import { removeConnections } from '../../../shared/journey/edits/edits.ts'
import type { Connection, Id, Touchpoint } from '../../../shared/journey/schema.ts'
import { connectionsOf } from '../../../shared/outline/connections-of.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { endMerge } from '../../model/document/document-store.ts'
import { removeWithNotice } from '../../model/editing/remove.ts'
import { connect } from '../../model/editing/touchpoint-edits.ts'
import { ChooseField, type ChooseOption } from '../../ui/choose/choose-field.tsx'
import { typeInRecord } from '../inspector/fields/use-record.ts'
import { WritingField } from '../strategy/sheet/text-cell.tsx'
import type { FieldProps } from './field-props.ts'
import { findOptions } from './find-options.ts'
import { closeCell, openLabel, useOutline } from './outline-store.ts'

type Choice = { readonly connectTo: Id } | { readonly label: Connection } | { readonly remove: Connection }

/** Connects with the touchpoint whose title is typed, or labels or deletes a connection. */
export function ConnectField({ document, touchpoint, typed, onLeave }: FieldProps): ReactNode {
  const labelled = document.connections.get(useOutline(({ opened }) => opened?.labelledId) ?? '')
  if (labelled) return <LabelField document={document} connection={labelled} onLeave={onLeave} />
  return (
    <ChooseField<Choice>
      label={`Connect ${nameOrUntitled(touchpoint.title, 'touchpoint')} to`}
      placeholder="Connect to"
      typed={typed}
      options={choicesOf(document, touchpoint)}
      find={findOptions}
      onChoose={(choice) => {
        endMerge()
        if ('connectTo' in choice) connect(touchpoint.id, choice.connectTo)
        else if ('label' in choice) openLabel(choice.label.id)
        else removeWithNotice('Delete connection', (before) => removeConnections(before, [choice.remove.id]))
      }}
      onLeave={(by) => {
        // The field of the label takes the place of this one.
        if (useOutline.getState().opened?.labelledId !== undefined) return
        closeCell()
        if (by === 'tab' || by === 'shift-tab') onLeave(0, by === 'tab' ? 1 : -1)
      }}
    />
  )
}

function choicesOf(document: JourneyDocument, { id }: Touchpoint): readonly ChooseOption<Choice>[] {
  const { incoming, outgoing } = connectionsOf(document, id)
  const title = (otherId: Id) => nameOrUntitled(document.touchpoints.get(otherId)?.title, 'touchpoint')
  const isReached = new Set([id, ...outgoing.map(({ to }) => to)])
  const others = touchpointsInTurn(document).filter((other) => !isReached.has(other.id))
  return [
    ...others.map(
      (other): ChooseOption<Choice> => ({
        key: other.id,
        value: { connectTo: other.id },
        label: title(other.id),
        hint: placeOf(document, other),
        icon: <ArrowRight aria-hidden />,
      }),
    ),
    ...[...outgoing, ...incoming].flatMap((connection): ChooseOption<Choice>[] => {
      const other = connection.from === id ? `to ${title(connection.to)}` : `from ${title(connection.from)}`
      return [
        {
          key: `label-${connection.id}`,
          value: { label: connection },
          label: `Label connection ${other}`,
          hint: connection.label.trim() || undefined,
          icon: <Type aria-hidden />,
        },
        {
          key: connection.id,
          value: { remove: connection },
          label: `Delete connection ${other}`,
          icon: <X aria-hidden />,
        },
      ]
    }),
  ]
}

function placeOf({ stages, channels }: JourneyDocument, { stageId, channelId }: Touchpoint): string {
  return [
    nameOrUntitled(stages.get(stageId)?.name, 'stage'),
    nameOrUntitled(channels.get(channelId)?.name, 'channel'),
  ].join(', ')
}

/** Writes the label of one connection in the place of the list that it was chosen from. */
function LabelField(props: {
  document: JourneyDocument
  connection: Connection
  onLeave: FieldProps['onLeave']
}): ReactNode {
  const { id, from, to, label } = props.connection
  const title = (end: Id) => nameOrUntitled(props.document.touchpoints.get(end)?.title, 'touchpoint')
  return (
    <WritingField
      label={`Label of connection from ${title(from)} to ${title(to)}`}
      value={label}
      placeholder="What carries people over?"
      onType={(text) => typeInRecord('Edit label', 'connections', id, { label: text.replace(/\s*\n\s*/g, ' ') })}
      onEnd={closeCell}
      onLeave={props.onLeave}
    />
  )
}
