/** Whose journey the wall shows: the client's colour in the place of ours, and their logo or name in the foot. */
import type { CSSProperties, ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { brandMarkOf } from '../../../shared/scene/brand-mark.ts'
import { brandedTheme } from '../../../shared/scene/branded-theme.ts'
import { inkOn } from '../../../shared/scene/readable.ts'
import { pictureThemes } from '../../../shared/scene/theme.ts'
import { useWallTheme } from '../../looks/theme.ts'
import styles from './slide-footer.module.css'

/** High contrast keeps its own colours, which are read better than any brand's. */
export function useBrandColors(document: JourneyDocument | null): CSSProperties {
  const theme = useWallTheme()
  const accent = document?.journey.brand.accent ?? null
  if (accent === null || theme === 'contrast') return {}
  const { accent: shade, awarenessHeader } = brandedTheme(pictureThemes[theme], accent)
  return {
    '--brand': accent,
    '--accent': shade,
    '--accent-hover': shade,
    '--accent-soft': awarenessHeader,
    '--on-accent': inkOn(shade),
  } as CSSProperties
}

export function BrandMark({ document }: { document: JourneyDocument }): ReactNode {
  const mark = brandMarkOf(document)
  if (!mark) return null
  const { logo, name } = mark
  if (!logo) return <p className={styles.brand}>{name}</p>
  return <img className={styles.logo} src={logo.source} alt={logo.alt} />
}
