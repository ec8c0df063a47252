import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { saidTexts } from '../../../shared/journey/said-texts.ts'
import { openDocument } from '../../model/document/document-store.ts'
import { classes } from '../../ui/classes.ts'
import styles from './brief.module.css'

/** What the company wants to be, and whose journey it is: waits until something of it is written. */
export function BriefRest({ children }: { children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(isAnyWritten)
  return (
    <>
      <h2 className={classes(styles.part, styles.partTitle)}>
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          More
          <span className={styles.lead}>state, vision, brand</span>
          <ChevronDown size={18} aria-hidden className={classes(styles.chevron, !isOpen && styles.isClosed)} />
        </button>
      </h2>
      {isOpen && children}
    </>
  )
}

function isAnyWritten(): boolean {
  const { state, purpose, brandPersona, brand } = openDocument().journey
  const texts = [...Object.values(purpose), ...Object.values(brandPersona), brand.name]
  return state === 'to-be' || saidTexts(texts).length > 0 || brand.logoImageId !== null || brand.accent !== null
}
