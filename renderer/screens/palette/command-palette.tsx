/** The one search: actions, what the journey holds, and journeys, found by typing a part of their names. */
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Check, Search } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { request } from '../../bridge/bridge.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { showJourney } from '../../model/document/navigation.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { showHit } from '../../model/places/show-hit.ts'
import { useSession } from '../../model/session/session-store.ts'
import { allActions } from '../../registry/registry.ts'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { useOpenings } from '../../ui/openings.ts'
import { isPressOverVeil } from '../../ui/over-veil.ts'
import styles from './command-palette.module.css'
import { actionThings, findThings, journeyThings, recordThings, type Target, type Thing } from './found-things.ts'

export function CommandPalette(): ReactNode {
  const isOpen = useSession((session) => session.isPaletteOpen)
  const openings = useOpenings(isOpen)
  const before = useRef<Element | null>(null)
  if (isOpen && before.current === null) before.current = document.activeElement
  if (!isOpen) before.current = null

  /** The keys are back where they were before the palette has faded, so that the next one is not lost. */
  function close(): void {
    const element = before.current
    flushSync(() => useSession.setState({ isPaletteOpen: false }))
    if (element instanceof HTMLElement && element !== document.body) element.focus({ preventScroll: true })
    else focusCanvas()
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={(open, change) => !open && !isPressOverVeil(change) && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.veil} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup className={styles.palette} aria-label="Search" finalFocus={false}>
            <Finder
              key={openings}
              onChoose={(target) => {
                close()
                goTo(target)
              }}
            />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Keys of what was chosen since the start, last chosen first. */
let recent: readonly string[] = []
const mostRecent = 6

function Finder(props: { onChoose: (target: Target) => void }): ReactNode {
  const [typed, setTyped] = useState('')
  const things = useThings()
  const found = useMemo(() => findThings(things, typed, recent), [things, typed])
  const field = useRef<HTMLInputElement>(null)
  // The dialog gives it the keys as well, but after what is typed at once.
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <Autocomplete.Root
      open
      inline
      items={things}
      filteredItems={found}
      itemToStringValue={({ label }) => label}
      value={typed}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setTyped(value)}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.field}>
        <Search size={18} aria-hidden />
        <Autocomplete.Input
          ref={field}
          className={styles.input}
          aria-label="Search"
          placeholder="Search actions, touchpoints and journeys"
        />
        <Shortcut keys="Escape" />
      </div>
      <Autocomplete.Empty>
        <p className={styles.empty}>Nothing matches “{typed}”.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(thing: Thing) => (
          <Autocomplete.Item
            key={thing.key}
            value={thing}
            className={styles.item}
            disabled={thing.whyNot !== null}
            onClick={() => {
              recent = [thing.key, ...recent.filter((key) => key !== thing.key)].slice(0, mostRecent)
              props.onChoose(thing.target)
            }}
          >
            <Row {...thing} />
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

function Row({ label, detail, whyNot, target }: Thing): ReactNode {
  const { shortcuts = [], isChecked } = target.what === 'action' ? target.action : {}
  return (
    <>
      <span className={styles.label}>{label}</span>
      {isChecked?.() && <Check size={15} className={styles.check} aria-label="on" />}
      <span className={styles.menu}>{whyNot ?? detail}</span>
      {target.what === 'action' && (
        <span className={styles.keys}>{shortcuts[0] && <Shortcut keys={shortcuts[0]} />}</span>
      )}
    </>
  )
}

/** As things are when the search opens: nothing else changes while it has the focus. The journeys come when they are read. */
function useThings(): readonly Thing[] {
  const [here] = useState(() => {
    const { document } = useDocument.getState()
    const isOnCanvas = useSession.getState().screen === 'canvas'
    return [
      ...actionThings(allActions().filter(({ id }) => id !== 'palette')),
      ...(document && isOnCanvas ? recordThings(document) : []),
    ]
  })
  const [journeys, setJourneys] = useState<readonly Thing[]>([])
  useEffect(() => {
    let isThere = true
    const openId = useSession.getState().screen === 'canvas' ? useDocument.getState().document?.journey.id : undefined
    request('library:list').then(
      (summaries) => isThere && setJourneys(journeyThings(summaries, openId ?? null)),
      // Without them everything else can still be found.
      () => {},
    )
    return () => {
      isThere = false
    }
  }, [])
  return useMemo(() => [...here, ...journeys], [here, journeys])
}

function goTo(target: Target): void {
  switch (target.what) {
    case 'action':
      target.action.run()
      return
    case 'journey':
      void showJourney(target.id)
      return
    case 'record':
      showHit({ list: target.list, id: target.id, field: target.list === 'touchpoints' ? 'title' : 'name' }, false)
  }
}
