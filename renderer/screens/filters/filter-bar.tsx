/** The row over the canvas that says what is filtered and how much of the journey it is about. */
import { ChevronDown, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type Facet, facets, facetWords, optionsOf, prunedFilter } from '../../../shared/journey/filter.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { clearFilter, closeFilter, toggleValue, useFilter, useMatching } from '../../model/document/filter-store.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './filter-bar.module.css'

export function FilterBar(): ReactNode {
  const document = useDocument((state) => state.document)
  const isOpen = useFilter(({ isBarOpen }) => isBarOpen)
  const matching = useMatching(document)
  if (!document || !isOpen) return null
  const { size } = document.touchpoints
  return (
    <div className={styles.bar} role="toolbar" aria-label="Filter" data-filter-bar>
      {facets.map((facet) => (
        <FacetMenu key={facet} facet={facet} document={document} />
      ))}
      <Chips document={document} />
      <span className={styles.count} role="status">
        {matching
          ? `${matching.size} of ${size} touchpoints match`
          : 'Choose what to highlight. Everything else is dimmed.'}
      </span>
      {matching && (
        <Button size="small" variant="quiet" onClick={clearFilter}>
          Clear
        </Button>
      )}
      <IconButton size="small" label="Close filter" shortcut="Mod+Shift+F" icon={<X />} onClick={closeFilter} />
    </div>
  )
}

function FacetMenu({ facet, document }: { facet: Facet; document: JourneyDocument }): ReactNode {
  const chosen = useFilter(({ filter }) => filter[facet]) ?? []
  const options = optionsOf(document, facet)
  return (
    <Menu
      trigger={
        <Button size="small" disabled={options.length === 0} className={chosen.length > 0 ? styles.isOn : undefined}>
          {facetWords[facet]}
          <ChevronDown size={13} aria-hidden />
        </Button>
      }
      entries={options.map(({ value, label, count }) => ({
        id: value || 'none',
        label,
        hint: formatCount(count, 'touchpoint'),
        isChecked: chosen.includes(value),
        run: () => toggleValue(facet, value),
      }))}
    />
  )
}

function Chips({ document }: { document: JourneyDocument }): ReactNode {
  const filter = useFilter((state) => state.filter)
  const pruned = prunedFilter(document, filter)
  return facets.flatMap((facet) => {
    const options = optionsOf(document, facet)
    return (pruned[facet] ?? []).map((value) => {
      const label = options.find((option) => option.value === value)?.label ?? value
      return (
        <button
          key={`${facet}:${value}`}
          type="button"
          className={styles.chip}
          aria-label={`Remove filter: ${facetWords[facet]} ${label}`}
          onClick={() => toggleValue(facet, value)}
        >
          {facet !== 'truth' && <span className={styles.chipFacet}>{facetWords[facet]}</span>}
          <span className={styles.chipLabel}>{label}</span>
          <X size={13} aria-hidden />
        </button>
      )
    })
  })
}
