import {
  CalendarClock,
  Columns3,
  Gauge,
  HeartHandshake,
  Image as ImageIcon,
  Lightbulb,
  type LucideIcon,
  Map as MapIcon,
  Quote,
  Rows3,
  Spline,
  SquarePen,
  StickyNote,
  Target,
  UserRound,
  Vote,
} from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { SearchHit } from '../../../shared/journey/search.ts'
import { nameOrUntitled, nouns } from '../../../shared/words/names.ts'
import { excerptOf } from './excerpt.ts'
import styles from './search-panel.module.css'

const looks: Readonly<Record<SearchHit['list'], { Icon: LucideIcon; noun: string }>> = {
  touchpoints: { Icon: SquarePen, noun: 'Touchpoint' },
  connections: { Icon: Spline, noun: 'Connection' },
  stages: { Icon: Columns3, noun: 'Stage' },
  channels: { Icon: Rows3, noun: 'Channel' },
  personas: { Icon: UserRound, noun: 'Persona' },
  needs: { Icon: HeartHandshake, noun: 'Need' },
  objectives: { Icon: Target, noun: 'Objective' },
  opportunities: { Icon: Lightbulb, noun: 'Opportunity' },
  measures: { Icon: Gauge, noun: 'Measure' },
  quotes: { Icon: Quote, noun: 'Quote' },
  notes: { Icon: StickyNote, noun: 'Sticky note' },
  agenda: { Icon: CalendarClock, noun: 'Agenda item' },
  ballots: { Icon: Vote, noun: 'Ballot' },
  images: { Icon: ImageIcon, noun: 'Image' },
  journey: { Icon: MapIcon, noun: 'Journey' },
}

/** One place where the text stands: what it belongs to, in which field, and the words around it. */
export function HitRow(props: { id: string; hit: SearchHit; isShown: boolean; onChoose: () => void }): ReactNode {
  const { hit, isShown } = props
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const { Icon, noun } = looks[hit.list]
  const { before, found, after } = excerptOf(hit)
  // The field that names the record says all that its name would say.
  const isName = hit.text === hit.subject
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the field over the list
    <div
      ref={row}
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={isShown}
      className={styles.hit}
      onClick={props.onChoose}
    >
      <Icon size={15} aria-hidden />
      <span className={styles.words}>
        <span className={styles.place}>
          {isName ? noun : `${nameOrUntitled(hit.subject, nouns[hit.list])} · ${hit.label}`}
        </span>
        <span className={styles.excerpt}>
          {before}
          <mark>{found}</mark>
          {after}
        </span>
      </span>
    </div>
  )
}
