/** How strict this journey is: how much of what was found the panel and the map show. */
import { SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { decisionsOf } from '../../../shared/gaps/rule/decisions.ts'
import { type Strictness, strictnesses } from '../../../shared/journey/fields/vocabulary.ts'
import { strictnessWords } from '../../../shared/journey/fields/words.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { setStrictness } from '../../model/editing/gap-decisions.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'

const shows: Readonly<Record<Strictness, string>> = {
  sketch: 'gaps',
  workshop: 'gaps and insights',
  handover: 'everything',
}

export function StrictnessMenu(): ReactNode {
  const chosen = useDocument(({ document }) => document && decisionsOf(document.journey).strictness)
  if (!chosen) return null
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          size="small"
          label={`Show as ${strictnessWords[chosen].toLowerCase()}`}
          icon={<SlidersHorizontal />}
        />
      }
      entries={[
        { heading: 'What this journey shows' },
        ...strictnesses.map((strictness) => ({
          id: strictness,
          label: `${strictnessWords[strictness]}: ${shows[strictness]}`,
          isChecked: strictness === chosen,
          run: () => setStrictness(strictness),
        })),
      ]}
    />
  )
}
