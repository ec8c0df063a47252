/** Two journeys looked at together: the maps, and beside them what differs. */
import { GitCompareArrows, Split } from 'lucide-react'
import { type ReactNode, useEffect, useMemo } from 'react'
import { isSameJourney } from '../../../shared/compare/compare-journeys.ts'
import { scoreLines, summaryWords } from '../../../shared/compare/summary-words.ts'
import { useCompare } from '../../model/places/compare-store.ts'
import { runAction } from '../../registry/registry.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { HiddenWords } from '../../ui/hidden-words.tsx'
import { CompareBar } from './compare-bar.tsx'
import { compareGroups } from './compare-items.ts'
import { CompareList } from './compare-list.tsx'
import styles from './compare-screen.module.css'
import { Overlaid } from './overlaid.tsx'
import { SideBySide } from './side-by-side.tsx'

export function CompareScreen(): ReactNode {
  useEscape()
  return (
    <div className={styles.screen} data-compare>
      <CompareBar />
      <Body />
    </div>
  )
}

/** Escape leaves from wherever the focus is on the screen, but not out of a list that is open over it. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isHere = event.target instanceof Element && event.target.closest('[data-compare]') !== null
      if (event.key === 'Escape' && isHere && runAction('compare-close')) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

function Body(): ReactNode {
  const { comparison, beforeId, afterId, view, chosenKey } = useCompare()
  const groups = useMemo(() => (comparison ? compareGroups(comparison) : []), [comparison])
  const chosen = groups.flatMap(({ items }) => items).find(({ key }) => key === chosenKey) ?? null
  if (beforeId === null || afterId === null) return <NoOther />
  if (!comparison) return <main className={styles.main} aria-busy />
  const isSame = isSameJourney(comparison)
  return (
    <main className={styles.main}>
      {view === 'overlaid' ? (
        <Overlaid comparison={comparison} chosen={chosen} />
      ) : (
        <SideBySide comparison={comparison} chosen={chosen} />
      )}
      <aside className={styles.panel} aria-label="Differences">
        {/* What has no differences is said once, in the list. */}
        <p className={isSame ? undefined : styles.summary} role="status">
          {isSame ? <HiddenWords>{summaryWords(comparison)}</HiddenWords> : summaryWords(comparison)}
        </p>
        {!isSame && (
          <dl className={styles.score}>
            {scoreLines(comparison).map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        )}
        {isSame ? (
          <EmptyState icon={<GitCompareArrows />} title="No differences yet">
            Changes that you make to the to-be appear here.
          </EmptyState>
        ) : (
          <CompareList groups={groups} />
        )}
      </aside>
    </main>
  )
}

function NoOther(): ReactNode {
  return (
    <main className={styles.nothing}>
      <EmptyState
        icon={<GitCompareArrows />}
        title="No journey to compare yet"
        actions={
          <Button variant="primary" icon={<Split />} onClick={() => runAction('derive-to-be')}>
            Create to-be version
          </Button>
        }
      >
        Choose a journey above, or create a to-be version: a copy that you can change and compare.
      </EmptyState>
    </main>
  )
}
