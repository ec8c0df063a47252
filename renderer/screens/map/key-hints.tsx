/** What the next key does, for those who work by keys: over the bar at the foot, and only while no mouse is used. */
import { memo, type ReactNode, useEffect } from 'react'
import { create } from 'zustand'
import { type SessionState, useSession } from '../../model/session/session-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './key-hints.module.css'

type KeyHint = readonly [keys: string, words: string]

const useHand = create<{ readonly isAtKeys: boolean }>(() => ({ isAtKeys: false }))

export const KeyHints = memo(function KeyHints(): ReactNode {
  useEffect(followHand, [])
  const isAtKeys = useHand((hand) => hand.isAtKeys)
  const areShown = useSettings(({ areKeyHintsOn }) => areKeyHintsOn)
  const place = useSession(placeOf)
  if (!isAtKeys || !areShown || place === null) return null
  return (
    <div className={styles.hints} data-key-hints aria-hidden>
      {hints[place].map(([keys, words]) => (
        <span key={keys} className={styles.hint}>
          <Shortcut keys={keys} /> {words}
        </span>
      ))}
    </div>
  )
})

const feeling: KeyHint = ['Mod+Up', 'raise emotion']
const hints = {
  draft: [['Enter', 'add below'], ['Tab', 'add in next stage'], feeling, ['Escape', 'done']],
  title: [['Enter', 'done'], ['Tab', 'add in next stage'], feeling, ['Escape', 'done']],
  card: [
    ['Enter', 'next one'],
    ['Alt+C', 'connect'],
    feeling,
    ['Alt+A', 'pain'],
    ['Alt+S', 'status'],
    ['?', 'all shortcuts'],
  ],
  cards: [['Alt+C', 'connect in a row'], feeling, ['Alt+S', 'status'], ['Alt+Right', 'move'], ['?', 'all shortcuts']],
  cell: [
    ['Enter', 'add, or just type'],
    ['Mod+V', 'paste lines'],
    ['Up', 'go to headers'],
    ['?', 'all shortcuts'],
  ],
  header: [
    ['Enter', 'rename, or just type'],
    ['Alt+Right', 'move'],
    ['Alt+F', 'collapse'],
    ['Delete', 'delete'],
  ],
  name: [
    ['Enter', 'done'],
    ['Tab', 'name the next one'],
    ['Escape', 'done'],
  ],
  connection: [
    ['Enter', 'label'],
    ['Alt+L', 'next one'],
    ['Right', 'go to end'],
    ['Delete', 'delete'],
  ],
} as const satisfies Readonly<Record<string, readonly KeyHint[]>>

function placeOf(session: SessionState): keyof typeof hints | null {
  const { editing } = session
  if (session.connectingFromId !== null) return null
  if (editing?.what === 'touchpoint') return editing.draft ? 'draft' : 'title'
  if (editing?.what === 'stage' || editing?.what === 'channel') return 'name'
  if (editing) return null
  if (session.selectedTouchpointIds.size > 0) return session.selectedTouchpointIds.size > 1 ? 'cards' : 'card'
  if (session.selectedConnectionIds.size > 0) return 'connection'
  if (session.selectedStageId ?? session.selectedChannelId) return 'header'
  return session.focusedCell ? 'cell' : null
}

/** The hand is at the keys from the first key on the map until the mouse is pressed. */
function followHand(): () => void {
  const onKeyDown = ({ target }: KeyboardEvent) => {
    const isOnMap = target instanceof Element && target.closest('[data-canvas]') !== null
    if (isOnMap && !useHand.getState().isAtKeys) useHand.setState({ isAtKeys: true })
  }
  const onPointerDown = () => useHand.getState().isAtKeys && useHand.setState({ isAtKeys: false })
  window.addEventListener('keydown', onKeyDown)
  window.addEventListener('pointerdown', onPointerDown, true)
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    window.removeEventListener('pointerdown', onPointerDown, true)
  }
}
