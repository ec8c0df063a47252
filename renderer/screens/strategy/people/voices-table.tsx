import type { ReactNode } from 'react'
import { needsSpeaker } from '../../../../shared/gaps/rules/ownership.ts'
import { counts } from '../../../../shared/journey/document.ts'
import { interactionWords, roleWords } from '../../../../shared/journey/fields/words.ts'
import type { ChannelVoices } from '../../../../shared/strategy/voices.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { useGridWalk } from '../../../ui/lists/grid-walk.ts'
import { Select } from '../../../ui/select.tsx'
import { optionsWithNone } from '../../inspector/fields/fields.tsx'
import { chooseInRecord, typeInRecord } from '../../inspector/fields/use-record.ts'
import styles from '../sheet/tables.module.css'
import { TextCell } from '../sheet/text-cell.tsx'
import { TouchpointLink } from '../sheet/touchpoint-link.tsx'

const interactionOptions = optionsWithNone(interactionWords, 'Not set')
const roleOptions = optionsWithNone(roleWords, 'Not set')

/** The touchpoints of a social channel: who speaks in which role, and how. */
export function VoicesTable({ channel: { channel, rows } }: { channel: ChannelVoices }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(rows.length, 1)
  return (
    <div className={styles.scroller}>
      <table
        {...walk.grid}
        className={styles.table}
        aria-label={`Voices on ${nameOrUntitled(channel.name, 'channel')}`}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Touchpoint
            </th>
            <th scope="col">Who speaks</th>
            <th scope="col">Role</th>
            <th scope="col">Interaction</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ touchpoint, stage }, index) => {
            const { id, owner, interaction } = touchpoint
            const title = nameOrUntitled(touchpoint.title, 'touchpoint')
            return (
              <tr key={id}>
                <th scope="row" className={styles.rowHead}>
                  <TouchpointLink touchpoint={touchpoint} field="owner" />
                  <span className={styles.below}>{nameOrUntitled(stage?.name, 'stage')}</span>
                </th>
                <td className={styles.slot}>
                  <TextCell
                    label={`Voice: ${title}`}
                    value={owner.name}
                    placeholder="Who speaks?"
                    isMissing={counts(touchpoint) && needsSpeaker(touchpoint)}
                    place={walk.cell(index, 0)}
                    onType={(name) =>
                      typeInRecord('Edit owner', 'touchpoints', id, {
                        owner: { ...owner, name: name.replace(/\s*\n\s*/g, ' ') },
                      })
                    }
                    onLeave={(down) => walk.goTo(Math.min(rows.length - 1, index + down), 0)}
                  />
                </td>
                <td className={styles.slot}>
                  <Select
                    label={`Role: ${title}`}
                    isLabelHidden
                    value={owner.role}
                    options={roleOptions}
                    onChange={(role) => chooseInRecord('Change role', 'touchpoints', id, { owner: { ...owner, role } })}
                  />
                </td>
                <td className={styles.slot}>
                  <Select
                    label={`Interaction: ${title}`}
                    isLabelHidden
                    value={interaction}
                    options={interactionOptions}
                    onChange={(next) => chooseInRecord('Change interaction', 'touchpoints', id, { interaction: next })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
