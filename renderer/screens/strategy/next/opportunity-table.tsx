import type { ReactNode } from 'react'
import { horizonWords, opportunityStatusWords } from '../../../../shared/journey/fields/words.ts'
import type { Opportunity } from '../../../../shared/journey/schema.ts'
import { weights } from '../../../../shared/strategy/next.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { useGridWalk } from '../../../ui/lists/grid-walk.ts'
import { Select, type SelectOption } from '../../../ui/select.tsx'
import { optionsWithNone } from '../../inspector/fields/fields.tsx'
import { chooseInRecord, typeInRecord } from '../../inspector/fields/use-record.ts'
import styles from '../sheet/tables.module.css'
import { TextCell } from '../sheet/text-cell.tsx'
import { OpportunitySheet } from './opportunity-sheet.tsx'
import own from './opportunity-table.module.css'
import { SolvesCell } from './solves-cell.tsx'

export function OpportunityTable(props: {
  /** In the order in which they are numbered. */
  opportunities: readonly Opportunity[]
}): ReactNode {
  const { opportunities } = props
  const walk = useGridWalk<HTMLTableElement>(opportunities.length, 2)
  return (
    <div className={styles.scroller}>
      <table {...walk.grid} className={own.table} aria-label="Opportunities">
        <thead>
          <tr>
            <td className={own.number} />
            <th scope="col">Opportunity</th>
            <th scope="col" className={own.weight}>
              Impact
            </th>
            <th scope="col" className={own.weight}>
              Effort
            </th>
            <th scope="col" className={own.choice}>
              Horizon
            </th>
            <th scope="col" className={own.choice}>
              Status
            </th>
            <th scope="col" className={own.owner}>
              Owner
            </th>
            <th scope="col" className={own.solves}>
              Would solve
            </th>
          </tr>
        </thead>
        <tbody>
          {opportunities.map((opportunity, row) => (
            <tr key={opportunity.id} data-opportunity={opportunity.id} data-status={opportunity.status}>
              <td className={own.number}>{row + 1}</td>
              <td className={styles.slot}>
                <TextCell
                  label={`Opportunity ${row + 1}`}
                  value={opportunity.text}
                  placeholder="What could be done?"
                  isMissing
                  place={walk.cell(row, 0)}
                  onType={(text) =>
                    typeInRecord('Edit opportunity', 'opportunities', opportunity.id, { text: inOneLine(text) })
                  }
                  onLeave={walk.goOn(row, 0)}
                />
                <OpportunitySheet opportunity={opportunity}>
                  {opportunity.touchpointIds.length === 0
                    ? 'Link touchpoints'
                    : formatCount(opportunity.touchpointIds.length, 'touchpoint')}
                </OpportunitySheet>
              </td>
              <Choices opportunity={opportunity} />
              <td className={styles.slot}>
                <TextCell
                  label={`Owner: ${nameOrUntitled(opportunity.text, 'opportunity')}`}
                  value={opportunity.owner.name}
                  placeholder="Who?"
                  isMissing={opportunity.status === 'chosen'}
                  place={walk.cell(row, 1)}
                  onType={(name) =>
                    typeInRecord('Edit owner', 'opportunities', opportunity.id, {
                      owner: { ...opportunity.owner, name: inOneLine(name) },
                    })
                  }
                  onLeave={walk.goOn(row, 1)}
                />
              </td>
              <td className={styles.slot}>
                <SolvesCell opportunity={opportunity} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

const weightOptions: readonly SelectOption<number | null>[] = [
  { value: null, label: '–' },
  ...weights.map((value) => ({ value, label: String(value) })),
]
const horizonOptions = optionsWithNone(horizonWords, 'Not set')
const statusOptions = Object.entries(opportunityStatusWords).map(([value, label]) => ({
  value: value as Opportunity['status'],
  label,
}))

function Choices({ opportunity }: { opportunity: Opportunity }): ReactNode {
  const { id, impact, effort, horizon, status } = opportunity
  const name = nameOrUntitled(opportunity.text, 'opportunity')
  const choose = (label: string, fields: Partial<Opportunity>) => chooseInRecord(label, 'opportunities', id, fields)
  return (
    <>
      <td className={styles.slot}>
        <Select
          label={`Impact: ${name}`}
          isLabelHidden
          value={impact}
          options={weightOptions}
          onChange={(next) => choose('Change impact', { impact: next })}
        />
      </td>
      <td className={styles.slot}>
        <Select
          label={`Effort: ${name}`}
          isLabelHidden
          value={effort}
          options={weightOptions}
          onChange={(next) => choose('Change effort', { effort: next })}
        />
      </td>
      <td className={styles.slot}>
        <Select
          label={`Horizon: ${name}`}
          isLabelHidden
          value={horizon}
          options={horizonOptions}
          onChange={(next) => choose('Change horizon', { horizon: next })}
        />
      </td>
      <td className={styles.slot}>
        <Select
          label={`Status: ${name}`}
          isLabelHidden
          value={status}
          options={statusOptions}
          onChange={(next) => choose('Change status', { status: next })}
        />
      </td>
    </>
  )
}
