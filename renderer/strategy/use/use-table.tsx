import type { ReactNode } from 'react'
import { counted, listed, named } from '../../../shared/gaps/wording.ts'
import type { Channel, ChannelUse, Persona } from '../../../shared/journey/schema.ts'
import { channelUseWords } from '../../../shared/journey/words.ts'
import type { ChannelUseRow, Fit } from '../../../shared/strategy/channel-use.ts'
import { optionsWithNone } from '../../inspector/fields.tsx'
import { chooseInRecord } from '../../inspector/records.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { ChannelHead } from '../channel-head.tsx'
import { Flag, type NoteTone } from '../note.tsx'
import { openJourneyField, showStrategy } from '../strategy-place.ts'
import styles from '../tables.module.css'
import own from './use-table.module.css'

export function UseTable(props: { rows: readonly ChannelUseRow[]; personas: readonly Persona[] }): ReactNode {
  const { rows, personas } = props
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label="Use of channels">
        <thead>
          <tr>
            <td className={styles.corner} />
            {personas.map((persona) => (
              <th key={persona.id} scope="col" className={styles.person}>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => openJourneyField(`personas:${persona.id}`)}
                >
                  <span className={styles.wanted}>{persona.name || 'Unnamed persona'}</span>
                </button>
              </th>
            ))}
            <th scope="col" className={own.verdict}>
              Where the journey is
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.channel.id} data-fit={row.fit}>
              <th scope="row" className={styles.rowHead}>
                <ChannelHead channel={row.channel} />
              </th>
              {personas.map((persona, index) => (
                <td key={persona.id} className={styles.slot}>
                  <UseChoice persona={persona} channel={row.channel} use={row.uses[index] ?? null} />
                </td>
              ))}
              <td className={styles.slot}>
                <FitWords row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const useOptions = optionsWithNone(channelUseWords, 'Not known')

type ChoiceProps = { persona: Persona; channel: Channel; use: ChannelUse | null }

function UseChoice({ persona, channel, use }: ChoiceProps): ReactNode {
  function choose(next: ChannelUse | null): void {
    const { [channel.id]: _, ...others } = persona.channelUse
    chooseInRecord('Change channel use', 'personas', persona.id, {
      channelUse: next === null ? others : { ...others, [channel.id]: next },
    })
  }
  return (
    <Select
      label={`Use of ${channel.name || 'unnamed channel'} by ${persona.name || 'unnamed persona'}`}
      isLabelHidden
      value={use}
      options={useOptions}
      onChange={choose}
    />
  )
}

const tones: Readonly<Record<Fit, NoteTone>> = {
  met: 'ok',
  silent: 'should',
  unwanted: 'should',
  unknown: 'neutral',
  quiet: 'neutral',
}

/** What the row comes to, and where it is mended. */
function FitWords({ row }: { row: ChannelUseRow }): ReactNode {
  return (
    <div className={own.fit}>
      <span className={styles.figure}>{counted(row.counting, 'touchpoint')}</span>
      <Flag tone={tones[row.fit]}>{fitWords(row)}</Flag>
      {row.fit === 'silent' && (
        <Button size="small" onClick={() => showStrategy('coverage')}>
          Fill its row
        </Button>
      )}
    </div>
  )
}

function fitWords({ fit, often }: ChannelUseRow): string {
  const people = listed(often.map(({ name }) => named(name, 'an unnamed persona')))
  switch (fit) {
    case 'met':
      return often.length > 0 ? `Used often by ${people}` : 'Used sometimes'
    case 'silent':
      return `Used often by ${people}, but empty`
    case 'unwanted':
      return 'Served, but nobody uses it'
    case 'unknown':
      return 'Served, and nobody knows for whom'
    case 'quiet':
      return 'Empty, and nobody uses it often'
  }
}
