/** How channel kinds and emotions look and what they are called, the same on every screen. */
import {
  Angry,
  Frown,
  Globe,
  Laugh,
  type LucideIcon,
  Meh,
  MessageCircleHeart,
  Smartphone,
  Smile,
  Store,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { emotionWords, kindWords } from '../../shared/journey/fields/words.ts'
import type { Emotion, Kind } from '../../shared/journey/schema.ts'
import { classes } from '../ui/classes.ts'
import styles from './kind-look.module.css'

export type Look = {
  readonly word: string
  readonly Icon: LucideIcon
  /** On a kind it sets `--kind` and `--kind-soft`; on an emotion it sets `color`. */
  readonly className: string | undefined
}

export const kindLooks: Readonly<Record<Kind, Look>> = {
  social: { word: kindWords.social, Icon: MessageCircleHeart, className: styles.social },
  mobile: { word: kindWords.mobile, Icon: Smartphone, className: styles.mobile },
  digital: { word: kindWords.digital, Icon: Globe, className: styles.digital },
  traditional: { word: kindWords.traditional, Icon: Store, className: styles.traditional },
}

export const emotionLooks: Readonly<Record<Emotion, Look>> = {
  [-2]: { word: emotionWords[-2], Icon: Angry, className: styles.lowest },
  [-1]: { word: emotionWords[-1], Icon: Frown, className: styles.low },
  0: { word: emotionWords[0], Icon: Meh, className: styles.middle },
  1: { word: emotionWords[1], Icon: Smile, className: styles.high },
  2: { word: emotionWords[2], Icon: Laugh, className: styles.high },
}

/** The icon of a kind in its colour, on its soft tile or bare; its word must stand nearby or be given as `isNamed`. */
export function KindIcon(props: { kind: Kind; size?: number; isBare?: boolean; isNamed?: boolean }): ReactNode {
  const { Icon, word, className } = kindLooks[props.kind]
  const size = props.size ?? 16
  return (
    <span className={classes(className, props.isBare ? styles.bare : styles.tile)}>
      <Icon size={size} aria-hidden={!props.isNamed} aria-label={props.isNamed ? word : undefined} role="img" />
    </span>
  )
}

/** The face of an emotion in its colour, named for those who don't see it. */
export function EmotionFace(props: { emotion: Emotion; size?: number }): ReactNode {
  const { Icon, word, className } = emotionLooks[props.emotion]
  return <Icon size={props.size ?? 15} className={className} role="img" aria-label={word} />
}
