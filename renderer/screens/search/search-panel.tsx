/** The panel at the left of the canvas in which text is looked for; each step through it shows what was found. */
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useMemo } from 'react'
import { type SearchHit, searchJourney } from '../../../shared/journey/search.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { closeSearch, setQuery, showPlace, stepHit, useSearch } from '../../model/places/search-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { HitRow } from './hit-row.tsx'
import styles from './search-panel.module.css'

/** More rows than this are no list that anyone reads. */
const mostRows = 200

export function SearchPanel(): ReactNode {
  const isOpen = useSearch((search) => search.isOpen)
  return isOpen ? <OpenSearchPanel /> : null
}

function OpenSearchPanel(): ReactNode {
  const { query, place } = useSearch()
  const hits = useHits(query)
  const id = useId()
  return (
    <search className={styles.panel} aria-label="Find in this journey">
      <div className={styles.head}>
        <label className={styles.box}>
          <Search size={15} aria-hidden />
          <input
            className={styles.input}
            data-search-field
            role="combobox"
            aria-label="Find in this journey"
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-hits`}
            aria-activedescendant={place >= 0 ? `${id}-${place}` : undefined}
            placeholder="Find in every field"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        <IconButton
          size="small"
          label="Find previous"
          shortcut="Shift+F3"
          icon={<ChevronUp />}
          disabled={hits.length === 0}
          onClick={() => stepHit(-1)}
        />
        <IconButton
          size="small"
          label="Find next"
          shortcut="F3"
          icon={<ChevronDown />}
          disabled={hits.length === 0}
          onClick={() => stepHit(1)}
        />
        <IconButton size="small" label="Close search" shortcut="Escape" icon={<X />} onClick={closeSearch} />
      </div>
      <p className={styles.count} role="status">
        {countWords(query, hits.length, place)}
      </p>
      <div id={`${id}-hits`} role="listbox" aria-label="Results" tabIndex={-1} className={styles.list}>
        {hits.slice(0, mostRows).map((hit, index) => {
          const rowId = `${id}-${index}`
          return (
            <HitRow
              key={rowId}
              id={rowId}
              hit={hit}
              isShown={index === place}
              onChoose={() => showPlace(index, true)}
            />
          )
        })}
      </div>
      {hits.length > 0 && (
        <footer className={styles.foot}>
          <Shortcut keys="Enter" /> next <Shortcut keys="Mod+Enter" /> edit <Shortcut keys="Escape" /> close
        </footer>
      )}
    </search>
  )
}

function useHits(query: string): readonly SearchHit[] {
  const document = useDocument((state) => state.document)
  const wanted = useDeferredValue(query)
  return useMemo(() => (document ? searchJourney(document, wanted) : []), [document, wanted])
}

function countWords(query: string, count: number, place: number): string {
  if (query.trim() === '') return 'Searches every field, including pains, notes and measures.'
  if (count === 0) return 'No results in this journey.'
  const cut = count > mostRows ? `, first ${mostRows} listed` : ''
  if (place >= 0) return `${place + 1} of ${count}${cut}`
  return `${formatCount(count, 'result')}${cut}`
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return
  const isMod = event.ctrlKey || event.metaKey
  if (event.key === 'Escape') closeSearch()
  else if (event.key === 'Enter' && isMod) showPlace(Math.max(0, useSearch.getState().place), true)
  else if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) stepHit(1)
  else if (event.key === 'ArrowUp' || event.key === 'Enter') stepHit(-1)
  else return
  event.preventDefault()
  event.stopPropagation()
}
