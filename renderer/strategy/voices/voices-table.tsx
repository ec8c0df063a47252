import type { ReactNode } from 'react'
import { counts } from '../../../shared/journey/document.ts'
import { interactionWords, roleWords } from '../../../shared/journey/words.ts'
import type { ChannelVoices } from '../../../shared/strategy/voices.ts'
import { optionsWithNone } from '../../inspector/fields.tsx'
import { chooseInRecord, typeInRecord } from '../../inspector/records.ts'
import { useGridWalk } from '../../ui/grid-walk.ts'
import { Select } from '../../ui/select.tsx'
import styles from '../tables.module.css'
import { TextCell } from '../text-cell.tsx'
import { TouchpointLink } from '../touchpoint-link.tsx'

const interactionOptions = optionsWithNone(interactionWords, 'Not said')
const roleOptions = optionsWithNone(roleWords, 'Not said')

/** The touchpoints of a social channel: who speaks in which role, and how. */
export function VoicesTable({ channel: { channel, rows } }: { channel: ChannelVoices }): ReactNode {
  const walk = useGridWalk<HTMLTableElement>(rows.length, 1)
  return (
    <div className={styles.scroller}>
      <table {...walk.grid} className={styles.table} aria-label={`Voices on ${channel.name || 'unnamed channel'}`}>
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
            const title = touchpoint.title || 'untitled touchpoint'
            return (
              <tr key={id}>
                <th scope="row" className={styles.rowHead}>
                  <TouchpointLink touchpoint={touchpoint} field="owner" />
                  <span className={styles.below}>{stage?.name || 'Unnamed stage'}</span>
                </th>
                <td className={styles.slot}>
                  <TextCell
                    label={`Voice: ${title}`}
                    value={owner.name}
                    placeholder="Name who speaks"
                    isMissing={counts(touchpoint)}
                    place={walk.cell(index, 0)}
                    onType={(name) =>
                      typeInRecord('Edit owner', 'touchpoints', id, {
                        owner: { ...owner, name: name.replace(/\s*\n\s*/g, ' ') },
                      })
                    }
                    onLeave={(down) =>
                      requestAnimationFrame(() => walk.goTo(Math.min(rows.length - 1, index + down), 0))
                    }
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
