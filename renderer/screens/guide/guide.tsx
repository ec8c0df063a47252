/** The tour of a new library: it points at real things, is in nobody's way, and never comes again once it was ended. */

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'

import { isMapDrawn, useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './guide.module.css'
import { type GuideStep, guideSteps } from './guide-steps.ts'
import { placeCard } from './place-card.ts'

export function Guide(): ReactNode {
  const isOpen = useSettings((settings) => settings.isGuideOpen)
  const isOnMap = useSession(isMapDrawn)
  return isOpen && isOnMap ? <Tour /> : null
}

function end(): void {
  saveSettings({ isGuideOpen: false })
  focusCanvas()
}

function Tour(): ReactNode {
  const [at, setAt] = useState(0)
  const step = guideSteps[at]
  return step && <Step key={at} step={step} at={at} goTo={setAt} />
}

function Step({ step, at, goTo }: { step: GuideStep; at: number; goTo: (at: number) => void }): ReactNode {
  const card = useRef<HTMLElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const target = useBoxOf(step.target)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (card.current) setSize({ width: card.current.offsetWidth, height: card.current.offsetHeight })
    next.current?.focus({ preventScroll: true })
  }, [])
  const isLast = at === guideSteps.length - 1
  const { x, y } = placeCard(target, step.side, size, { width: window.innerWidth, height: window.innerHeight })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    end()
  }

  return (
    <>
      {target && (
        <div
          className={styles.ring}
          data-guide-ring
          style={{ left: target.x - 4, top: target.y - 4, width: target.width + 8, height: target.height + 8 }}
        />
      )}
      <section
        ref={card}
        className={styles.card}
        style={{ left: x, top: y }}
        aria-labelledby="guide-title"
        onKeyDown={onKeyDown}
      >
        <p className={styles.count}>
          {at + 1} of {guideSteps.length}
        </p>
        <h2 id="guide-title" className={styles.title}>
          {step.title}
        </h2>
        <p className={styles.words}>{step.words}</p>
        <div className={styles.actions}>
          <Button variant="quiet" size="small" onClick={end}>
            Skip the tour
          </Button>
          {at > 0 && (
            <Button size="small" onClick={() => goTo(at - 1)}>
              Back
            </Button>
          )}
          <Button ref={next} variant="primary" size="small" onClick={() => (isLast ? end() : goTo(at + 1))}>
            {isLast ? 'Start' : 'Next'}
          </Button>
        </div>
      </section>
    </>
  )
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where an element is now, looked at each frame while the tour is open: the map moves under it. */
function useBoxOf(selector: string): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      const found = document.querySelector(selector)?.getBoundingClientRect()
      const seen =
        found && found.width > 0 ? { x: found.x, y: found.y, width: found.width, height: found.height } : null
      setBox((before) => (JSON.stringify(before) === JSON.stringify(seen) ? before : seen))
      frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [selector])
  return box
}
