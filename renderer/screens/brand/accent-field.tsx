/** The accent colour, typed or picked. What isn't a colour yet stays in the field and is no edit. */
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { accentOf } from '../../../shared/scene/accent-color.ts'
import { endMerge } from '../../model/document/document-store.ts'
import { colorBrand } from '../../model/places/brand-store.ts'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './brand.module.css'

/** What the picker shows where no colour is set: it can't be empty. */
const middleGrey = '#808080'

export function AccentField({ accent }: { accent: string | null }): ReactNode {
  const [typed, setTyped] = useState(accent ?? '')
  // Undo, a kit and the picker change the colour too.
  useEffect(() => setTyped((now) => (accentOf(now) === accentOf(accent ?? '') ? now : (accent ?? ''))), [accent])
  const isColor = typed.trim() === '' || accentOf(typed) !== null
  return (
    <div className={styles.accent}>
      <TextField
        label="Accent colour"
        placeholder="For example: #0a7d5c"
        value={typed}
        error={isColor ? undefined : 'Six digits from 0 to 9 and A to F, such as #0a7d5c.'}
        onChange={(text) => {
          setTyped(text)
          const color = accentOf(text)
          if (color !== null || text.trim() === '') colorBrand(color)
        }}
        onBlur={() => {
          endMerge()
          setTyped(accent ?? '')
        }}
      />
      <input
        type="color"
        className={styles.picker}
        aria-label="Pick accent colour"
        value={accent ?? middleGrey}
        data-empty={accent === null || undefined}
        onChange={(event) => colorBrand(event.target.value)}
        onBlur={endMerge}
      />
      {accent !== null && (
        <IconButton
          label="Remove accent colour"
          icon={<X />}
          onClick={() => {
            endMerge()
            colorBrand(null)
            endMerge()
          }}
        />
      )}
    </div>
  )
}
