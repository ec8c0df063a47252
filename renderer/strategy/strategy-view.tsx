/** The strategy frame: screens that read the journey and mend it, in the place of the map and beside the details. */

import { Tabs } from '@base-ui/react/tabs'
import { Columns3, Grid3x3, HandHeart, Landmark, type LucideIcon, Megaphone, TextQuote, UsersRound } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { type StrategyTab, strategyTabs, strategyTabWords } from '../../shared/strategy/tabs.ts'
import { focusCanvas } from '../canvas/focus-canvas.ts'

import { useDocument } from '../state/document-store.ts'
import { CoverageScreen } from './coverage/coverage-screen.tsx'
import { OverlapScreen } from './overlap/overlap-screen.tsx'
import { OwnersScreen } from './owners/owners-screen.tsx'
import { PillarsScreen } from './pillars/pillars-screen.tsx'
import { ReasonsScreen } from './reasons/reasons-screen.tsx'
import { showMap, showStrategy } from './strategy-place.ts'
import styles from './strategy-view.module.css'
import { UseScreen } from './use/use-screen.tsx'
import { VoicesScreen } from './voices/voices-screen.tsx'

type Screen = { readonly Icon: LucideIcon; readonly Content: (props: { document: JourneyDocument }) => ReactNode }

const screens: Readonly<Record<StrategyTab, Screen>> = {
  coverage: { Icon: Grid3x3, Content: CoverageScreen },
  pillars: { Icon: Landmark, Content: PillarsScreen },
  overlap: { Icon: HandHeart, Content: OverlapScreen },
  purpose: { Icon: TextQuote, Content: ReasonsScreen },
  use: { Icon: Columns3, Content: UseScreen },
  voices: { Icon: Megaphone, Content: VoicesScreen },
  owners: { Icon: UsersRound, Content: OwnersScreen },
}

export function StrategyView({ tab }: { tab: StrategyTab }): ReactNode {
  const document = useDocument((state) => state.document)
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    const first = (selector: string) => root.current?.querySelector<HTMLElement>(selector)
    const start = first('[data-place][tabindex="0"]') ?? first('[role=tab][data-active]')
    start?.focus({ preventScroll: true })
    return focusCanvas
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
