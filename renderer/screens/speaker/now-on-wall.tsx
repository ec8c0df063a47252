import { ChevronLeft, ChevronRight, Flashlight, ListOrdered, MousePointer2 } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { screenUnits } from '../../../shared/projector/screen.ts'
import { isSameSlide, type Slide } from '../../../shared/projector/slide.ts'
import { slideTitle } from '../../../shared/projector/slide-title.ts'
import { useWallTheme } from '../../looks/theme.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { useSlides } from '../../model/document/slide-walk.ts'
import { useWallPointer } from '../../model/document/wall-pointer.ts'
import { runAction } from '../../registry/registry.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { WallSurface } from '../present/wall-surface.tsx'
import styles from './speaker.module.css'

/** The wall as the room sees it, small, to be looked at and edited. */
export function NowOnWall({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
  const slides = useSlides(document)
  const at = slides.findIndex((one) => isSameSlide(one, slide))
  const pointing = useWallPointer(({ kind }) => kind)
  const cover = usePresent((state) => state.cover)
  const isStepwise = usePresent(({ revealed }) => revealed !== null)
  return (
    <section className={styles.now} aria-label="Now on the wall">
      <header className={styles.head}>
        <p className={styles.when}>Now</p>
        <h2 className={styles.title}>{slideTitle(document, slide)}</h2>
        <p className={styles.count}>
          {at + 1} of {slides.length}
        </p>
        <div className={styles.steps}>
          <Button icon={<ChevronLeft size={15} />} shortcut="PageUp" onClick={() => runAction('previous-slide')}>
            Previous
          </Button>
          <Button
            variant="primary"
            icon={<ChevronRight size={15} />}
            shortcut="PageDown"
            onClick={() => runAction('next-slide')}
          >
            Next
          </Button>
          <IconButton
            hasBorder
            label="Point at the wall"
            shortcut="Alt+P"
            icon={<MousePointer2 size={16} />}
            isPressed={pointing === 'pointer'}
            onClick={() => runAction('wall-pointer')}
          />
          <IconButton
            hasBorder
            label="Spotlight on the wall"
            shortcut="Alt+L"
            icon={<Flashlight size={16} />}
            isPressed={pointing === 'spotlight'}
            onClick={() => runAction('wall-spotlight')}
          />
          <IconButton
            hasBorder
            label="Reveal stages step by step"
            shortcut="Alt+R"
            icon={<ListOrdered size={16} />}
            isPressed={isStepwise}
            onClick={() => runAction('reveal-steps')}
          />
          <Button shortcut="B" aria-pressed={cover === 'black'} onClick={() => runAction('cover-black')}>
            Black
          </Button>
          <Button shortcut="W" aria-pressed={cover === 'white'} onClick={() => runAction('cover-white')}>
            White
          </Button>
        </div>
      </header>
      <Picture />
    </section>
  )
}

/** As large as its place and the wall's proportions allow. */
function Picture(): ReactNode {
  const screen = usePresent((state) => state.screen)
  const theme = useWallTheme()
  const place = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const scale = Math.min(room.width / screen.width, room.height / screen.height)
  const size = { width: screen.width * scale, height: screen.height * scale }
  return (
    <div ref={place} className={styles.pictureRoom}>
      <div className={styles.picture} style={size}>
        <WallSurface unit={screenUnits(screen).unit * scale} theme={theme} />
      </div>
    </div>
  )
}
