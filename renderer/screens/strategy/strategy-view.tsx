/** The strategy frame: screens that read the journey and fix it, in the place of the map and beside the details. */

import { Tabs } from '@base-ui/react/tabs'
import { Grid3x3, HandHeart, type LucideIcon, Signpost, UsersRound } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type StrategyTab, strategyTabs, strategyTabWords } from '../../../shared/strategy/tabs.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { isSwitchedByKeys, showMap, showStrategy } from '../../model/places/strategy-place.ts'
import { useSession } from '../../model/session/session-store.ts'
import { CoverageScreen } from './coverage/coverage-screen.tsx'
import { NextScreen } from './next/next-screen.tsx'
import { PeopleScreen } from './people/people-screen.tsx'
import styles from './sheet/strategy-view.module.css'
import { WhyScreen } from './why/why-screen.tsx'

type Screen = { readonly Icon: LucideIcon; readonly Content: (props: { document: JourneyDocument }) => ReactNode }

const screens: Readonly<Record<StrategyTab, Screen>> = {
  coverage: { Icon: Grid3x3, Content: CoverageScreen },
  why: { Icon: HandHeart, Content: WhyScreen },
  people: { Icon: UsersRound, Content: PeopleScreen },
  next: { Icon: Signpost, Content: NextScreen },
}

export function StrategyView(): ReactNode {
  const tab = useSession(({ strategyTab }) => strategyTab)
  const document = useDocument((state) => state.document)
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    const first = (selector: string) => root.current?.querySelector<HTMLElement>(selector)
    const start = first('[data-place][tabindex="0"]') ?? first('[role=tab][data-active]')
    if (!isSwitchedByKeys()) start?.focus({ preventScroll: true })
    return () => {
      if (!isSwitchedByKeys()) focusCanvas()
    }
  }, [])
  if (!document) return null
  return (
    <section ref={root} className={styles.view} aria-label="Strategy" onKeyDown={leaveOnEscape}>
      <Tabs.Root value={tab} onValueChange={(value: StrategyTab) => showStrategy(value)} className={styles.tabs}>
        <Tabs.List className={styles.tabList} aria-label="Strategy" activateOnFocus>
          {strategyTabs.map((name) => {
            const { Icon } = screens[name]
            return (
              <Tabs.Tab key={name} value={name} className={styles.tab}>
                <Icon size={15} aria-hidden />
                {strategyTabWords[name]}
              </Tabs.Tab>
            )
          })}
        </Tabs.List>
        {strategyTabs.map((name) => {
          const { Content } = screens[name]
          return (
            <Tabs.Panel key={name} value={name} className={styles.panel} tabIndex={-1}>
              <Content document={document} />
            </Tabs.Panel>
          )
        })}
      </Tabs.Root>
    </section>
  )
}

function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  event.preventDefault()
  showMap()
}
