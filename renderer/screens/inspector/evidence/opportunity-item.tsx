import type { ReactNode } from 'react'
import { type Horizon, horizons, type OpportunityStatus } from '../../../../shared/journey/fields/vocabulary.ts'
import { horizonWords, opportunityStatusWords, roleWords } from '../../../../shared/journey/fields/words.ts'
import type { Opportunity } from '../../../../shared/journey/schema.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { WhatIfOf } from '../../what-if/what-if.tsx'
import { EditChoice, EditText, optionsWithNone } from '../fields/fields.tsx'
import inspector from '../fields/inspector.module.css'
import { chooseInRecord, typeInRecord } from '../fields/use-record.ts'
import { Item, ItemMore } from './item.tsx'
import { OpportunityTouchpoints } from './opportunity-touchpoints.tsx'

/** One opportunity: what could be done, and how it is weighed, followed and owned. */
export function OpportunityItem({ opportunity }: { opportunity: Opportunity }): ReactNode {
  const { id, text, owner } = opportunity
  const choose = (label: string, fields: Partial<Opportunity>) => chooseInRecord(label, 'opportunities', id, fields)
  return (
    <Item
      list="opportunities"
      id={id}
      label="Opportunity"
      field="text"
      text={text}
      onEdit={(next) => typeInRecord('Edit opportunity', 'opportunities', id, { text: next })}
    >
      <ItemMore list="opportunities" id={id} holds={['owner']} summary={summaryOf(opportunity)}>
        <Weight label="Impact" value={opportunity.impact} onChoose={(impact) => choose('Change impact', { impact })} />
        <Weight label="Effort" value={opportunity.effort} onChoose={(effort) => choose('Change effort', { effort })} />
        <Labelled label="Horizon">
          <Segmented<Horizon | null>
            label="Horizon"
            value={opportunity.horizon}
            segments={[
              { value: null, label: 'Not set' },
              ...horizons.map((value) => ({ value, label: horizonWords[value] })),
            ]}
            onChange={(horizon) => choose('Change horizon', { horizon })}
            isWide
          />
        </Labelled>
        <EditChoice<OpportunityStatus>
          label="Status of the opportunity"
          value={opportunity.status}
          words={opportunityStatusWords}
          onEdit={(status) => choose('Change status', { status })}
        />
        <div className={inspector.pair}>
          <EditText
            label="Owner"
            field={`opportunities:${id}:owner`}
            placeholder="Person or team"
            value={owner.name}
            onEdit={(name) => typeInRecord('Edit owner', 'opportunities', id, { owner: { ...owner, name } })}
          />
          <Select
            label="Role"
            value={owner.role}
            options={optionsWithNone(roleWords, 'Not set')}
            onChange={(role) => choose('Change role', { owner: { ...owner, role } })}
          />
        </div>
        <OpportunityTouchpoints opportunity={opportunity} />
        <WhatIfOf opportunityId={id} />
      </ItemMore>
    </Item>
  )
}

/** Such as "Impact 4, effort 2, now, chosen"; what there is to say where nothing is said. */
function summaryOf({ impact, effort, horizon, status, owner, touchpointIds }: Opportunity): string {
  const parts = [
    impact === null ? '' : `impact ${impact}`,
    effort === null ? '' : `effort ${effort}`,
    horizon === null ? '' : horizonWords[horizon].toLowerCase(),
    status === 'open' ? '' : opportunityStatusWords[status].toLowerCase(),
    owner.name.trim(),
    touchpointIds.length > 1 ? `${touchpointIds.length} touchpoints` : '',
  ].filter(Boolean)
  const summary = parts.join(', ')
  return summary === '' ? 'Impact, effort, horizon, status, owner' : summary.charAt(0).toUpperCase() + summary.slice(1)
}

const weights = [1, 2, 3, 4, 5]

function Weight(props: { label: string; value: number | null; onChoose: (value: number | null) => void }): ReactNode {
  return (
    <Labelled label={props.label}>
      <Segmented<number | null>
        label={props.label}
        value={props.value}
        segments={[{ value: null, label: 'Not set' }, ...weights.map((value) => ({ value, label: String(value) }))]}
        onChange={props.onChoose}
        isWide
      />
    </Labelled>
  )
}

function Labelled(props: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className={inspector.labelled}>
      <span className={inspector.label} aria-hidden>
        {props.label}
      </span>
      {props.children}
    </div>
  )
}
