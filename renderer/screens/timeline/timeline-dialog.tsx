/** What happened to the journey: to look at it as it was at any moment, to go back there, and to give moments names. */
import { History, RotateCcw } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { restoreMoment } from '../../model/document/document-store.ts'
import { undoWithNotice } from '../../model/editing/undo-notice.ts'
import { closeTimeline, useTimeline } from '../../model/places/timeline-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListAndView } from '../../ui/list-and-view.tsx'
import { daysOf, type ListedMoment, sizeWords } from './days.ts'
import { MomentList } from './moment-list.tsx'
import { MomentView } from './moment-view.tsx'
import styles from './timeline-dialog.module.css'
import { VersionNames } from './version-names.tsx'

export function TimelineDialog(): ReactNode {
  const { isOpen, moments, hasMore, size, versions, chosenSeq, shown, shownSeq, problem } = useTimeline()
  const days = useMemo(
    () => (isOpen ? daysOf(moments, versions, !hasMore, new Date()) : []),
    [isOpen, moments, versions, hasMore],
  )
  const day = days.find((one) => one.moments.some(({ seq }) => seq === chosenSeq))
  const chosen = day?.moments.find(({ seq }) => seq === chosenSeq)
  const isPresent = chosenSeq === moments[0]?.seq

  function restore(moment: ListedMoment): void {
    if (!shown || !day) return
    const name = moment.versions[0] ? `“${moment.versions[0].name}”` : whenWords(day.words, moment)
    closeTimeline()
    if (restoreMoment(`Restore ${name}`, shown)) undoWithNotice(`Restored ${name}.`)
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeTimeline}
      title="History"
      description="See and restore earlier versions. You can undo a restore."
      size="large"
      footer={
        moments.length > 0 && (
          <div className={styles.footer}>
            <p className={styles.size}>
              History uses {sizeWords(size)}. Every change of the last 30 days is kept, then one version a day.
            </p>
            <Button
              variant="primary"
              icon={<RotateCcw />}
              disabled={!chosen || isPresent || shownSeq !== chosenSeq}
              onClick={() => chosen && restore(chosen)}
            >
              Restore this version
            </Button>
          </div>
        )
      }
    >
      <ListAndView problem={problem} listWidth={300}>
        {moments.length === 0 ? (
          <EmptyState icon={<History />} title="No changes yet">
            Changes appear here as you make them.
          </EmptyState>
        ) : (
          <>
            <MomentList days={days} />
            {shown && chosen && day && (
              <MomentView document={shown} title={isPresent ? 'Current version' : whenWords(day.words, chosen)}>
                <VersionNames key={chosen.seq} versions={chosen.versions} />
              </MomentView>
            )}
          </>
        )}
      </ListAndView>
    </Dialog>
  )
}

function whenWords(day: string, { time, words }: ListedMoment): string {
  return time === '' ? words : `${day}, ${time}`
}
