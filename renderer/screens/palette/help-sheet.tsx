/** Every action with its keys, by the place where they are meant; searched by words or by keys. */
import { Search } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { type FoldedQuery, foldForFinding, foldWords, holdsQuery } from '../../../shared/fold-text.ts'
import { useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'
import { type Action, type KeyPlace, keyPlaces } from '../../registry/action.ts'
import { allActions } from '../../registry/registry.ts'
import { isSingleKey } from '../../registry/shortcut.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { keyNames } from '../../ui/keys/key-names.ts'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { Switch } from '../../ui/switch.tsx'
import styles from './help-sheet.module.css'

type Line = Pick<Action, 'id' | 'label' | 'shortcuts' | 'keywords' | 'keyPlace'>

/** What fields do by themselves. */
const typingLines: readonly Line[] = [
  { id: 'type-on', label: 'Done; on a new touchpoint, one more below', shortcuts: ['Enter'], keyPlace: 'typing' },
  { id: 'type-beside', label: 'Add in the next stage', shortcuts: ['Tab'], keyPlace: 'typing' },
  { id: 'type-done', label: 'Stop and keep the text', shortcuts: ['Escape'], keyPlace: 'typing' },
  { id: 'type-back', label: 'Undo what you typed in one go', shortcuts: ['Mod+Z'], keyPlace: 'typing' },
]

/** What rows and cells of the outline do by themselves. */
const outlineLines: readonly Line[] = [
  { id: 'outline-add', label: 'Add below; in a cell, open or turn it', shortcuts: ['Enter'], keyPlace: 'outline' },
  { id: 'outline-in', label: 'Expand, or go to the next cell', shortcuts: ['Right'], keyPlace: 'outline' },
  { id: 'outline-out', label: 'Collapse, or go to the cell before', shortcuts: ['Left'], keyPlace: 'outline' },
  { id: 'outline-rename', label: 'Rename or edit', shortcuts: ['F2'], keyPlace: 'outline' },
  { id: 'outline-leave', label: 'Back to the map', shortcuts: ['Escape'], keyPlace: 'outline' },
]

export function HelpSheet(): ReactNode {
  const isOpen = useSession((session) => session.isHelpOpen)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => useSession.setState({ isHelpOpen: false })}
      title="Keyboard shortcuts"
      description="Everything works from the keyboard. On the map, letters type: a title, a name or a new touchpoint."
      size="wide"
    >
      <Sheet />
    </Dialog>
  )
}

function Sheet(): ReactNode {
  const areSingleKeysOn = useSettings((settings) => settings.areSingleKeysOn)
  const [sought, setSought] = useState('')
  const groups = useMemo(() => groupsOf(sought, areSingleKeysOn), [sought, areSingleKeysOn])
  return (
    <>
      <TextField
        label="Find a shortcut"
        isLabelHidden
        placeholder="Find a shortcut"
        type="search"
        value={sought}
        onChange={setSought}
        icon={<Search size={15} aria-hidden />}
      />
      <div className={styles.places}>
        {groups.map(([place, lines]) => (
          <PlaceKeys key={place} place={place} lines={lines} />
        ))}
      </div>
      {groups.length === 0 && (
        <p className={styles.nothing} role="status">
          No shortcut found.
        </p>
      )}
      <div className={styles.switch}>
        <Switch
          label="Single-key shortcuts"
          hint="? opens this sheet, and B, W and numbers control the wall. When off, they type. F1 always opens this sheet."
          isOn={areSingleKeysOn}
          onChange={(isOn) => saveSettings({ areSingleKeysOn: isOn })}
        />
      </div>
    </>
  )
}

function groupsOf(sought: string, areSingleKeysOn: boolean): readonly (readonly [KeyPlace, readonly Line[]])[] {
  const words = foldWords(sought)
  const lines = [...allActions(), ...typingLines, ...outlineLines]
    .map((line) => ({ ...line, shortcuts: line.shortcuts.filter((keys) => areSingleKeysOn || !isSingleKey(keys)) }))
    .filter((line) => line.shortcuts.length > 0 && isSought(line, words))
  return (Object.keys(keyPlaces) as KeyPlace[])
    .map((place) => [place, lines.filter(({ keyPlace = 'everywhere' }) => keyPlace === place)] as const)
    .filter(([, ofPlace]) => ofPlace.length > 0)
}

function isSought({ label, keywords = '', shortcuts }: Line, words: readonly FoldedQuery[]): boolean {
  const text = foldForFinding([label, keywords, ...shortcuts.flatMap((keys) => keyNames(keys))].join(' '))
  return words.every((word) => holdsQuery(text, word))
}

function PlaceKeys({ place, lines }: { place: KeyPlace; lines: readonly Line[] }): ReactNode {
  return (
    <section className={styles.place} aria-labelledby={`keys-${place}`}>
      <h3 id={`keys-${place}`} className={styles.heading}>
        {keyPlaces[place]}
      </h3>
      <dl>
        {lines.map(({ id, label, shortcuts }) => (
          <div key={id} className={styles.line}>
            <dt>{label}</dt>
            <dd className={styles.shortcuts}>
              {shortcuts.map((keys) => (
                <Shortcut key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
