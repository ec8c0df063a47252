import { ChevronDown, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { removePersona } from '../../../../shared/journey/edits/people-edits.ts'
import type { Persona } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { Button } from '../../../ui/button.tsx'
import { classes } from '../../../ui/classes.ts'
import evidence from '../evidence/evidence.module.css'
import styles from '../fields/inspector.module.css'
import { useWanted } from '../fields/use-wanted.ts'
import { PortraitField } from './portrait-field.tsx'

/** The face of a persona and what else it may have: waits until there is some of it, or it is asked for. */
export function PersonaRest(props: { persona: Persona; isUsed?: boolean; children: ReactNode }): ReactNode {
  const { persona, isUsed = false, children } = props
  const [isOpen, setOpen] = useWanted((field) => isOfRest(field, persona), isUsed || persona.imageId !== null)
  return (
    <>
      <button type="button" className={evidence.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        More
        <ChevronDown size={14} aria-hidden className={classes(styles.chevron, !isOpen && styles.isClosed)} />
      </button>
      {isOpen && (
        <div className={styles.stack}>
          <PortraitField persona={persona} />
          {children}
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 aria-hidden />}
            aria-label={`Delete persona ${nameOrUntitled(persona.name, 'persona')}`}
            onClick={() => removeWithNotice('Delete persona', (document) => removePersona(document, persona.id))}
          >
            Delete persona
          </Button>
        </div>
      )}
    </>
  )
}

function isOfRest(field: string, { imageId }: Persona): boolean {
  return imageId !== null && field.startsWith(`images:${imageId}`)
}
