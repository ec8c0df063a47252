/** The face of an emotion on paper, in the scale of feelings: red is for gaps alone. */
import type { ReactNode } from 'react'
import type { Emotion } from '../../../shared/journey/schema.ts'
import { emotionLooks } from '../../looks/kind-look.tsx'
import styles from './feeling-chart.module.css'

export function ReportFace({ emotion, size = 14 }: { emotion: Emotion; size?: number }): ReactNode {
  const { Icon, word } = emotionLooks[emotion]
  return <Icon size={size} className={styles.face} data-emotion={emotion} role="img" aria-label={word} />
}
