/** One cell of the matrix: how many touchpoints stand there, which of them aren’t live, and how people feel. */
import { Plus, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../../shared/journey/document.ts'
import { statuses } from '../../../../shared/journey/fields/vocabulary.ts'
import {
  type CoverageCell as Cell,
  type CoverageRow,
  heatOf,
  type Standing,
} from '../../../../shared/strategy/coverage-grid.ts'
import { cellSentence, nearestEmotion, signedMean } from '../../../../shared/strategy/coverage-words.ts'
import { initialsOf, nameOrUntitled } from '../../../../shared/words/names.ts'
import { EmotionFace, kindLooks } from '../../../looks/kind-look.tsx'
import { PersonaBadge } from '../../../looks/persona-look.tsx'
import { classes } from '../../../ui/classes.ts'
import { useFirstText } from '../../../ui/first-text.ts'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import type { WalkCell } from '../../../ui/lists/grid-walk.ts'
import { StatusMark } from '../sheet/status-mark.tsx'
import { TypedButton } from '../sheet/typed-button.tsx'
import styles from './coverage-cell.module.css'

type Props = {
  document: JourneyDocument
  row: CoverageRow
  cell: Cell
  /** The most that one cell of the matrix holds. */
  most: number
  place: WalkCell
  onShow: () => void
  /** With what was typed already. */
  onAdd: (title: string) => void
}

export function CoverageCell({ document, row, cell, most, place, onShow, onAdd }: Props): ReactNode {
  const isEmpty = cell.touchpointIds.length === 0
  // Letters type here as they do on the map: a new touchpoint.
  const { ref, composed } = useFirstText(onAdd)
  return (
    <TypedButton
      ref={ref}
      {...place}
      data-heat={heatOf(cell.counting, most)}
      data-empty={isEmpty || undefined}
      data-missed={cell.isMissed || undefined}
      data-rightly-empty={(isEmpty && !cell.isWanted) || undefined}
      className={classes(styles.cell, kindLooks[row.kind].className)}
      onPress={isEmpty ? () => onAdd('') : onShow}
    >
      <HiddenWords>
        {cellSentence(row, cell)}. {isEmpty ? 'Add a touchpoint' : 'Show on the map'}
      </HiddenWords>
      <span aria-hidden className={styles.figures}>
        {composed ??
          (isEmpty ? <EmptyWords document={document} row={row} cell={cell} /> : <StandingFigures standing={cell} />)}
      </span>
    </TypedButton>
  )
}

const mostBadges = 3

/** Who uses the channel often, and so is most missed in an empty cell. */
function OftenUsers({ document, row: { use } }: Pick<Props, 'document' | 'row'>): ReactNode {
  const personas = inOrder(document.personas)
  return use.often.slice(0, mostBadges).map((persona) => {
    const name = nameOrUntitled(persona.name, 'persona')
    return (
      <span key={persona.id} title={`Used often by ${name}`}>
        <PersonaBadge look={personas.indexOf(persona)} initials={initialsOf(name)} size={20} />
      </span>
    )
  })
}

function EmptyWords({
  document,
  row,
  cell: { isMissed, isWanted },
}: Omit<Props, 'most' | 'place' | 'onShow' | 'onAdd'>): ReactNode {
  return (
    <span className={styles.emptyWords} title={isWanted ? undefined : 'Rightly empty: nobody uses this channel'}>
      {isMissed && <TriangleAlert size={13} aria-hidden />}
      {isMissed ? 'Empty' : isWanted ? '0' : '–'}
      {isWanted && !isMissed && <OftenUsers document={document} row={row} />}
      <Plus size={14} aria-hidden className={styles.plus} />
    </span>
  )
}

/** The same figures in cells and totals; of statuses only what isn't live, which the count alone would not tell. */
export function StandingFigures({ standing, children }: { standing: Standing; children?: ReactNode }): ReactNode {
  const notLive = statuses.filter((status) => status !== 'live' && standing.statuses[status] > 0)
  return (
    <>
      <span className={styles.top}>
        <span className={styles.count}>{standing.counting}</span>
        {standing.emotion !== null && (
          <span className={styles.emotion} title="Average emotion">
            <EmotionFace emotion={nearestEmotion(standing.emotion)} size={14} />
            {signedMean(standing.emotion)}
          </span>
        )}
      </span>
      {(children || notLive.length > 0) && (
        <span className={styles.statuses}>
          {children ??
            notLive.map((status) => (
              <span key={status} className={styles.status}>
                <StatusMark status={status} />
                {standing.statuses[status]}
              </span>
            ))}
        </span>
      )}
    </>
  )
}
