import type { ReactNode } from 'react'
import type { Cover } from '../../../shared/bridge/wall.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { classes } from '../../ui/classes.ts'
import styles from './wall-cover.module.css'

const words: Readonly<Record<Cover, string>> = { black: 'The wall is black', white: 'The wall is white' }

/** One colour over the whole wall; in the speaker's view the slide shows through, with a word on what the room sees. */
export function WallCover({ isPicture }: { isPicture: boolean }): ReactNode {
  const cover = usePresent((state) => state.cover)
  if (!cover) return null
  return (
    <div className={classes(styles.cover, styles[cover], isPicture && styles.picture)} data-cover={cover}>
      {isPicture && <p>{words[cover]}</p>}
    </div>
  )
}
