/** The tables of a report: moments of truth, what to do next, what is measured. */
import type { ReactNode } from 'react'
import type { ReportTruth } from '../../../shared/report/moments-of-truth.ts'
import type { ReportMeasure } from '../../../shared/report/report-measures.ts'
import type { ReportStep } from '../../../shared/report/report-steps.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { Clamp } from './clamp.tsx'
import { ReportFace } from './report-face.tsx'
import styles from './report-tables.module.css'

export function Truths({ truths }: { truths: readonly ReportTruth[] }): ReactNode {
  const isFelt = truths.some(({ emotion }) => emotion !== null)
  const [who, leaves, ...rest] = words.truthsHead
  return (
    <Table
      look={isFelt ? 'truths' : 'unfelt'}
      head={[who, ...(isFelt ? [leaves] : []), ...rest]}
      rows={truths.map(({ title, emotion, feeling, owner, measure }) => [
        <strong key="title">
          <Clamp>{title}</Clamp>
        </strong>,
        ...(isFelt
          ? [
              emotion !== null && (
                <span key="feeling" className={styles.feeling}>
                  <ReportFace emotion={emotion} /> {feeling}
                </span>
              ),
            ]
          : []),
        <Known key="owner" text={owner} otherwise={words.noOwner} />,
        <Known key="measure" text={measure} otherwise={words.noMeasure} />,
      ])}
    />
  )
}

export function Steps({ steps }: { steps: readonly ReportStep[] }): ReactNode {
  const isTimed = steps.some(({ when }) => when !== '')
  const [what, who, when] = words.stepsHead
  return (
    <Table
      look="steps"
      head={isTimed ? [what, who, when] : [what, who]}
      rows={steps.map((step) => [
        <span key="what">
          <strong>
            <Clamp>{step.what}</Clamp>
          </strong>
          {step.about && (
            <span className={styles.about}>
              <Clamp>{step.about}</Clamp>
            </span>
          )}
        </span>,
        <Known key="who" text={step.who} otherwise={words.noOwner} />,
        ...(isTimed ? [step.when] : []),
      ])}
    />
  )
}

export function Measures(props: { measures: readonly ReportMeasure[]; success: string }): ReactNode {
  const { measures, success } = props
  return (
    <>
      {success && (
        <p className={styles.success}>
          <Clamp isLong>{success}</Clamp>
        </p>
      )}
      {measures.length > 0 && (
        <Table
          look="measures"
          head={words.measuresHead}
          rows={measures.map(({ name, latest, target }) => [
            <strong key="name">
              <Clamp>{name}</Clamp>
            </strong>,
            <Clamp key="latest">{latest}</Clamp>,
            <Clamp key="target">{target}</Clamp>,
          ])}
        />
      )}
    </>
  )
}

function Known({ text, otherwise }: { text: string; otherwise: string }): ReactNode {
  return text === '' ? <span className={styles.missing}>{otherwise}</span> : <Clamp>{text}</Clamp>
}

function Table(props: {
  readonly look: 'truths' | 'unfelt' | 'steps' | 'measures'
  readonly head: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
}): ReactNode {
  return (
    <table className={styles.table} data-look={props.look}>
      <thead>
        <tr>
          {props.head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
