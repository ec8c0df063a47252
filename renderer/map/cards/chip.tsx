/** A touchpoint from afar: a chip that bears no words. */
import type { ReactNode } from 'react'
import { isOurs } from '../../../shared/journey/ownership.ts'
import type { Touchpoint } from '../../../shared/journey/schema.ts'
import type { CardBox } from '../../../shared/layout/grid/boxes.ts'
import { cardEmotion, chipSize } from '../../../shared/layout/grid/card-anatomy.ts'
import { classes } from '../../ui/classes.ts'
import styles from './chip.module.css'

export const chipPlace = styles.place

export function Chip(props: { touchpoint: Touchpoint; card: CardBox; isSelected: boolean }): ReactNode {
  const { touchpoint, card, isSelected } = props
  return (
    <div
      className={classes(
        styles.chip,
        touchpoint.status === 'planned' && styles.planned,
        !isOurs(touchpoint) && styles.withoutUs,
        touchpoint.status === 'idea' && styles.idea,
        cardEmotion(touchpoint) === -2 && styles.upset,
        isSelected && styles.selected,
      )}
      style={chipSize(card)}
      data-chip
    />
  )
}
