import { Monitor } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { WallPlace } from '../../../shared/bridge/settings.ts'
import type { Display } from '../../../shared/bridge/wall.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Slide } from '../../../shared/projector/slide.ts'
import { slideTitle } from '../../../shared/projector/slide-title.ts'
import { formatTime } from '../../../shared/words/dates.ts'
import { request } from '../../bridge/bridge.ts'
import { moveWall } from '../../model/document/present-store.ts'
import { useNow } from '../../model/places/agenda-store.ts'
import { notifyProblem } from '../../model/session/session-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { runAction } from '../../registry/registry.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { SavingMark } from '../top-bar/saving-mark.tsx'
import styles from './speaker.module.css'

/** What the room sees, where it sees it, and the way out. */
export function SpeakerBar({ document, slide }: { document: JourneyDocument; slide: Slide }): ReactNode {
  return (
    <header className={styles.bar}>
      <span className={styles.live} aria-hidden />
      <h1 className={styles.onWall}>On the wall: {slideTitle(document, slide)}</h1>
      <TimeOfDay />
      <SavingMark />
      <WallPlaceMenu />
      <Button shortcut="F5" tooltip="Stop presenting" onClick={() => runAction('leave-projector')}>
        End
      </Button>
    </header>
  )
}

function WallPlaceMenu(): ReactNode {
  const [displays, setDisplays] = useState<readonly Display[]>([])
  const chosen = useSettings((settings) => settings.wallPlace)
  const ask = () => void request('wall:displays').then(setDisplays, notifyProblem)
  const entries = [
    { heading: 'Show the wall' },
    ...displays
      .filter(({ isOwn }) => !isOwn)
      .map(({ displayId, name }) => entryOf(displayId, `Full screen on ${name}`, chosen === displayId)),
    entryOf('beside', 'In a window beside this one', chosen === 'beside'),
    entryOf('here', 'In this window, without notes', chosen === 'here'),
  ]
  return (
    <Menu
      align="end"
      entries={entries}
      onOpenChange={(isOpen) => isOpen && ask()}
      trigger={<Button icon={<Monitor size={15} />}>Display</Button>}
    />
  )
}

function entryOf(place: WallPlace, label: string, isChecked: boolean): MenuEntry {
  return { id: String(place), label, isChecked, run: () => void moveWall(place) }
}

/** So that nobody needs to look at a watch, with an agenda or without. */
function TimeOfDay(): ReactNode {
  const now = useNow(true)
  return <time className={styles.timeOfDay}>{formatTime(new Date(now))}</time>
}
