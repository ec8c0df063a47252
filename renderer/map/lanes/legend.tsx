import type { ReactNode } from 'react'
import { mostCurves } from '../../../shared/journey/insights.ts'
import type { Id, Persona } from '../../../shared/journey/schema.ts'
import type { EmotionCurve } from '../../../shared/layout/lanes/insight-types.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { PersonaSwatch } from '../../looks/persona-look.tsx'
import { useGaps } from '../../model/document/gap-store.ts'
import { bringToFront, toggleCurve, useInsights } from '../../model/session/insight-store.ts'
import type { MenuEntry } from '../../ui/menu.tsx'
import { GapMark } from '../marks/gap-mark.tsx'
import styles from './insight-strip.module.css'

/** Whose curve is which; a click brings one to the front. */
export function Legend(props: {
  personas: readonly Persona[]
  curves: readonly EmotionCurve[]
  frontId: Id | null
}): ReactNode {
  const { personas, curves, frontId } = props
  const nameOf = (id: Id) => nameOrUntitled(personas.find((persona) => persona.id === id)?.name, 'persona')
  return (
    <div className={styles.legend}>
      {curves.map(({ personaId, look }) => (
        <div key={personaId} className={styles.legendItem}>
          <button
            type="button"
            className={styles.legendRow}
            aria-pressed={personaId === frontId}
            title={`Bring ${nameOf(personaId)} to front`}
            onClick={() => bringToFront(personaId)}
          >
            <PersonaSwatch look={look} />
            <span>{nameOf(personaId)}</span>
          </button>
          <PersonaMark personaId={personaId} />
        </div>
      ))}
    </div>
  )
}

/** Which curves are drawn, where there are several to choose from. */
export function curveEntries(personas: readonly Persona[], curves: readonly EmotionCurve[]): readonly MenuEntry[] {
  if (personas.length < 2) return []
  const { hiddenPersonaIds } = useInsights.getState()
  const drawnIds = new Set(curves.map(({ personaId }) => personaId))
  return [
    'separator',
    { heading: `Curves (up to ${mostCurves})` },
    ...personas.map((persona) => ({
      id: persona.id,
      label: nameOrUntitled(persona.name, 'persona'),
      isChecked: drawnIds.has(persona.id),
      isDisabled: !drawnIds.has(persona.id) && !hiddenPersonaIds.has(persona.id),
      run: () => toggleCurve(persona.id),
    })),
  ]
}

function PersonaMark({ personaId }: { personaId: Id }): ReactNode {
  const mark = useGaps(({ marks }) => marks.personas.get(personaId))
  return mark?.severity === 'must' ? <GapMark mark={mark} isTabStop /> : null
}
