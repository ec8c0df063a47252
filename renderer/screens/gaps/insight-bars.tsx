/** How deeply people feel the findings of a row: a bar a finding, worst first, stacked in the colours of the personas. */
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { Hurt } from '../../../shared/tells/weight.ts'
import { personaColor } from '../../looks/persona-look.tsx'

const [height, width, step] = [15, 5, 6]

export function InsightBars(props: {
  document: JourneyDocument
  bars: readonly (readonly Hurt[])[]
  heaviest: number
}): ReactNode {
  const { document, bars, heaviest } = props
  const unit = height / heaviest
  const lookOf = (id: string) => inOrder(document.personas).findIndex((persona) => persona.id === id)
  return (
    <svg width={bars.length * step} height={height} aria-hidden>
      {bars.map((bar, at) => {
        let y = height
        return bar.map(({ personaId, depth }) => {
          const tall = depth * unit
          y -= tall
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place and its persona
              key={`${at} ${personaId}`}
              x={at * step}
              y={y + 0.5}
              width={width}
              height={Math.max(1, tall - 0.5)}
              rx={1}
              fill={personaColor(lookOf(personaId) % 5)}
            />
          )
        })
      })}
    </svg>
  )
}
