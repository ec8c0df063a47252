import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { inOrder, type JourneyDocument } from '../../../../shared/journey/document.ts'
import { addQuote } from '../../../../shared/journey/edits/evidence-edits.ts'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Id, RecordOf } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { edit, endMerge, useDocument } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { leaveOnEscape, TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { AddLine } from '../fields/add-line.tsx'
import { EditText, Revealable } from '../fields/fields.tsx'
import inspector from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { chooseInRecord, typeInRecord, useList } from '../fields/use-record.ts'
import { Item } from './item.tsx'

function quotesOf(document: JourneyDocument | null, touchpointId: Id | null): RecordOf['quotes'][] {
  return inOrder(document?.quotes ?? new Map<Id, RecordOf['quotes']>()).filter(({ touchpointIds }) =>
    touchpointId === null ? touchpointIds.length === 0 : touchpointIds.includes(touchpointId),
  )
}

/** What customers said or did at a touchpoint, as heard; where there is none, what belongs to no touchpoint. */
export function QuotesSection(props: { title: string; touchpointId: Id | null }): ReactNode {
  const { touchpointId } = props
  const quotes = useDocument(useShallow(({ document }) => quotesOf(document, touchpointId)))
  const count = saidTexts(quotes.map(({ text }) => text)).length
  return (
    <Section title={props.title} summary={count} isClosedAtFirst={quotes.length === 0} holds={['quotes']}>
      <Revealable field="quotes">
        <div className={inspector.stack}>
          {quotes.map((quote) => (
            <QuoteItem key={quote.id} quote={quote} />
          ))}
          <Revealable field="quotes:new">
            <AddLine
              label="Add quote"
              onAdd={(text) => edit('Add quote', (document) => addQuote(document, { id: newId(), text, touchpointId }))}
            />
          </Revealable>
        </div>
      </Revealable>
    </Section>
  )
}

export function QuoteItem({ quote }: { quote: RecordOf['quotes'] }): ReactNode {
  const { id, text, source, personaId, at } = quote
  const personas = useList('personas')
  return (
    <Item
      list="quotes"
      id={id}
      label="Quote"
      field="text"
      text={text}
      onEdit={(next) => typeInRecord('Edit quote', 'quotes', id, { text: next })}
    >
      <EditText
        label="Source"
        field={`quotes:${id}:source`}
        placeholder="For example: interview 3"
        value={source}
        onEdit={(next) => typeInRecord('Edit source', 'quotes', id, { source: next })}
      />
      <div className={inspector.pair}>
        <Select<Id | null>
          label="Persona"
          value={personaId}
          options={[
            { value: null, label: 'Not known' },
            ...personas.map((persona) => ({ value: persona.id, label: nameOrUntitled(persona.name, 'persona') })),
          ]}
          onChange={(next) => chooseInRecord('Change persona', 'quotes', id, { personaId: next })}
        />
        <TextField
          label="Date"
          type="date"
          max="9999-12-31"
          value={at ?? ''}
          onChange={(next) => typeInRecord('Change date', 'quotes', id, { at: next === '' ? null : next })}
          onBlur={endMerge}
          onKeyDown={leaveOnEscape}
        />
      </div>
    </Item>
  )
}
