import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { inOrder } from '../../../../shared/journey/document.ts'
import { addQuote } from '../../../../shared/journey/edits/evidence-edits.ts'
import type { Persona } from '../../../../shared/journey/schema.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { edit, useDocument } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { classes } from '../../../ui/classes.ts'
import { AddLine } from '../fields/add-line.tsx'
import inspector from '../fields/inspector.module.css'
import styles from './evidence.module.css'
import { QuoteItem } from './quotes-of.tsx'

/** What a persona said or did, at whichever touchpoint: folded until it is wanted. */
export function QuotesOfPersona({ persona }: { persona: Persona }): ReactNode {
  const { id: personaId } = persona
  const [isOpen, setOpen] = useState(false)
  const quotes = useDocument(
    useShallow(({ document }) =>
      document ? inOrder(document.quotes).filter((quote) => quote.personaId === personaId) : [],
    ),
  )
  const add = (text: string) =>
    edit('Add quote', (document) => addQuote(document, { id: newId(), text, touchpointId: null, personaId }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: quotes of a person, not a set of form fields
    <div role="group" aria-label={`Quotes of ${nameOrUntitled(persona.name, 'persona')}`} className={inspector.stack}>
      <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>{quotes.length === 0 ? 'No quotes yet' : formatCount(quotes.length, 'quote')}</span>
        <ChevronDown size={14} aria-hidden className={classes(inspector.chevron, !isOpen && inspector.isClosed)} />
      </button>
      {isOpen && (
        <>
          {quotes.map((quote) => (
            <QuoteItem key={quote.id} quote={quote} />
          ))}
          <AddLine label="Add quote" onAdd={add} />
        </>
      )}
    </div>
  )
}
