/** The font of the brand's kit: chosen, shown in itself, removed. */
import { Trash2, Type } from 'lucide-react'
import type { ReactNode } from 'react'
import { kitNamed } from '../../../shared/journey/edits/brand-edits.ts'
import type { Face } from '../../../shared/layout/grid/measure-text.ts'
import { displayFont } from '../../looks/display-font.ts'
import { chooseFont, removeFont } from '../../model/places/brand-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './brand.module.css'

export function FontField({ brandName, face }: { brandName: string; face: Face | null }): ReactNode {
  const font = useSettings(({ brandKits }) => kitNamed(brandName, brandKits)?.font ?? null)
  const isNamed = brandName.trim() !== ''
  return (
    <fieldset className={styles.logo} aria-label="Font">
      <span className={styles.label} aria-hidden>
        Font
      </span>
      {font && (
        <p className={styles.fontName} style={displayFont(face)}>
          {font.name}
        </p>
      )}
      <div className={styles.tools}>
        <Button icon={<Type />} disabled={!isNamed} onClick={() => void chooseFont()}>
          {font ? 'Change font…' : 'Choose font…'}
        </Button>
        {font && <IconButton label="Remove font" icon={<Trash2 />} onClick={removeFont} />}
      </div>
      <p className={styles.hint}>{hintOf(isNamed, font !== null)}</p>
    </fieldset>
  )
}

function hintOf(isNamed: boolean, hasFont: boolean): string {
  if (!isNamed) return 'Give the brand a name to choose its font.'
  if (!hasFont) return 'TTF or OTF, for titles, stage names and headings in exports and on the wall.'
  return 'Kept in the brand kit on this computer. Web pages, PDFs and pictures carry it; a .journey file doesn’t, and slides only name it.'
}
