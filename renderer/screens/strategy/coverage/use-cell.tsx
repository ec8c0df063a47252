/** How the personas use the channels of a row, and where that is set: what makes an empty cell right or wrong. */
import type { ReactNode } from 'react'
import { channelUseOf } from '../../../../shared/journey/channel-use.ts'
import { inOrder, type JourneyDocument } from '../../../../shared/journey/document.ts'
import { channelUseWords } from '../../../../shared/journey/fields/words.ts'
import type { Channel, Persona } from '../../../../shared/journey/schema.ts'
import type { CoverageRow } from '../../../../shared/strategy/coverage-grid.ts'
import { fitWords, isMismatch } from '../../../../shared/strategy/use-of-channels.ts'
import { initialsOf, nameOrUntitled } from '../../../../shared/words/names.ts'
import { PersonaBadge } from '../../../looks/persona-look.tsx'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import { Select } from '../../../ui/select.tsx'
import { optionsWithNone } from '../../inspector/fields/fields.tsx'
import { setChannelUse } from '../../inspector/journey/set-channel-use.ts'
import { Flag } from '../sheet/note.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import styles from './use-cell.module.css'

/** More are summed up. */
const mostPersonas = 3

type Props = {
  document: JourneyDocument
  row: CoverageRow
  /** Whether the tab key reaches it. */
  isStop: boolean
}

export function UseCell({ document, row, isStop }: Props): ReactNode {
  const personas = inOrder(document.personas)
  const channels = row.channelIds.flatMap((id) => document.channels.get(id) ?? [])
  if (channels.length === 0 || personas.length === 0) return null
  const name = nameOrUntitled(row.name, 'channel')
  return (
    <Sheet
      title={`Use of ${name}`}
      trigger={
        <button type="button" tabIndex={isStop ? 0 : -1} className={styles.use} data-fit={row.use.fit}>
          <HiddenWords>Use of {name}: </HiddenWords>
          {personas.length > mostPersonas ? <Summary row={row} /> : <Uses row={row} personas={personas} />}
          {isMismatch(row.use) && <Flag tone="should">{fitWords[row.use.fit]}</Flag>}
        </button>
      }
    >
      {channels.map((channel) => (
        <fieldset key={channel.id} className={styles.choices}>
          {channels.length > 1 && <legend>{nameOrUntitled(channel.name, 'channel')}</legend>}
          {personas.map((persona) => (
            <UseChoice key={persona.id} persona={persona} channel={channel} />
          ))}
        </fieldset>
      ))}
      <p className={styles.fit}>{fitWords[row.use.fit]}.</p>
    </Sheet>
  )
}

function Uses({ row: { use }, personas }: { row: CoverageRow; personas: readonly Persona[] }): ReactNode {
  return personas.map((persona, at) => {
    const held = use.uses[at] ?? null
    const name = nameOrUntitled(persona.name, 'persona')
    return (
      <span key={persona.id} className={styles.line} title={name} data-use={held ?? undefined}>
        <PersonaBadge look={at} initials={initialsOf(name)} size={20} />
        <HiddenWords>{name} </HiddenWords>
        {held === null ? 'Not known' : channelUseWords[held]}
      </span>
    )
  })
}

function Summary({ row: { use } }: { row: CoverageRow }): ReactNode {
  const count = (wanted: (typeof use.uses)[number]) => use.uses.filter((one) => one === wanted).length
  const counted = [
    ...(['often', 'sometimes', 'never'] as const).map((one) => [channelUseWords[one], count(one)] as const),
    ['Not known', count(null)] as const,
  ].filter(([, held]) => held > 0)
  return counted.slice(0, mostPersonas).map(([words, held]) => (
    <span key={words} className={styles.line}>
      <strong>{held}</strong> {words.toLowerCase()}
    </span>
  ))
}

const useOptions = optionsWithNone(channelUseWords, 'Not known')

function UseChoice({ persona, channel }: { persona: Persona; channel: Channel }): ReactNode {
  const name = nameOrUntitled(persona.name, 'persona')
  return (
    <div className={styles.choice}>
      <span className={styles.choiceName} aria-hidden>
        {name}
      </span>
      <Select
        label={`Use of ${nameOrUntitled(channel.name, 'channel')} by ${name}`}
        isLabelHidden
        value={channelUseOf(persona, channel)}
        options={useOptions}
        onChange={(use) => setChannelUse(persona, channel.id, use)}
      />
    </div>
  )
}
