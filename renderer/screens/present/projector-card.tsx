import { Gem, Lightbulb, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Kind, Touchpoint } from '../../../shared/journey/schema.ts'
import { isSamePlace } from '../../../shared/journey/walk.ts'
import { cardEmotion } from '../../../shared/layout/grid/card-anatomy.ts'
import { type CardIcon, cardIcons } from '../../../shared/projector/lane-rows.ts'
import { isRevealed } from '../../../shared/projector/reveal.ts'
import type { ProjectorCard as Card } from '../../../shared/projector/stage-page.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { emotionLooks, kindLooks } from '../../looks/kind-look.tsx'
import { TitleInput } from '../../map/cards/title-input.tsx'
import { usePresent } from '../../model/document/present-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { boxInUnits, inUnits } from './in-units.ts'
import styles from './projector-card.module.css'
import { WallThumbnail } from './wall-thumbnail.tsx'

type Props = {
  readonly card: Card
  readonly touchpoint: Touchpoint
  readonly kind: Kind
  readonly mustFix: ReadonlySet<string>
}

export function ProjectorCard({ card, touchpoint, kind, mustFix }: Props): ReactNode {
  const { id, title, status } = touchpoint
  const editing = useSession((session) =>
    session.editing?.what === 'touchpoint' && session.editing.id === id ? session.editing : null,
  )
  const areEmotionsShown = usePresent(({ revealed }) => isRevealed(revealed, 'emotions') ?? true)
  const isSelected = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds.has(id))
  const isInFocus = usePresent(({ focus }) => isSamePlace(focus, { touchpointId: id }))
  return (
    <article
      className={classes(styles.card, kindLooks[kind].className, status === 'idea' && styles.idea)}
      style={boxInUnits(card)}
      data-touchpoint-id={id}
      data-selected={isSelected || isInFocus || editing ? true : undefined}
      title={card.isTitleCut ? title : undefined}
      aria-label={nameOrUntitled(title, 'touchpoint')}
    >
      <div className={styles.bar} />
      <div className={styles.title} style={{ width: inUnits(card.titleWidth + 8) }}>
        {editing ? <TitleInput editing={editing} className={styles.editor ?? ''} /> : card.titleLines.join('\n')}
        {!editing && title.trim() === '' && <span className={styles.untitled}>{nameOrUntitled('', 'touchpoint')}</span>}
        {!editing && card.painLines.length > 0 && <div className={styles.pains}>{card.painLines.join('\n')}</div>}
      </div>
      {cardIcons(touchpoint, mustFix)
        .filter((icon) => areEmotionsShown || (icon !== 'emotion' && icon !== 'moment-of-truth'))
        .map((icon) => (
          <Icon key={icon} icon={icon} touchpoint={touchpoint} />
        ))}
    </article>
  )
}

function Icon({ icon, touchpoint }: { icon: CardIcon; touchpoint: Touchpoint }): ReactNode {
  if (icon === 'must') return <TriangleAlert className={styles.must} role="img" aria-label="Must fix" />
  if (icon === 'moment-of-truth') return <Gem className={styles.truth} role="img" aria-label="Moment of truth" />
  if (icon === 'idea') return <Lightbulb role="img" aria-label="Idea" />
  if (icon === 'image') return <WallThumbnail touchpoint={touchpoint} />
  const emotion = cardEmotion(touchpoint)
  if (emotion === null) return null
  const look = emotionLooks[emotion]
  return <look.Icon className={look.className} role="img" aria-label={look.word} />
}
