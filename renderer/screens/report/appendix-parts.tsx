/** The appendix: one row a rule, in parts small enough to go on wherever a page has room. */
import type { Appendix, AppendixRow } from '../../../shared/report/appendix.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import styles from './appendix.module.css'
import type { ReportPart } from './report-part.ts'

const linesInPart = 12

export function appendixParts({ count, parts, dismissed, off }: Appendix): readonly ReportPart[] {
  return [
    { key: 'appendix', node: <h2>{words.appendix}</h2>, isHeading: true, isFirst: true },
    {
      key: 'appendix-hint',
      node: <p className={styles.hint}>{count === 0 ? words.noFindings : words.appendixHint(count)}</p>,
    },
    ...parts.flatMap(({ about, title, meaning, rows }): ReportPart[] => [
      {
        key: about,
        node: (
          <h3 className={styles.about}>
            {title} <small>{meaning}</small>
          </h3>
        ),
        isHeading: true,
      },
      ...rows.flatMap(rowParts),
    ]),
    ...listParts(
      words.dismissed,
      dismissed.map(({ message, note }) => `${message} ${note || words.noReason}`),
    ),
    ...listParts(words.off, off),
  ]
}

function rowParts({ title, advice, findings }: AppendixRow): readonly ReportPart[] {
  return [
    {
      key: `rule-${title}`,
      node: (
        <p className={styles.rule}>
          <strong>{title}</strong> <span>{findings.length}</span> {advice}
        </p>
      ),
      isHeading: true,
    },
    ...linesOf(title, findings),
  ]
}

function listParts(title: string, lines: readonly string[]): readonly ReportPart[] {
  if (lines.length === 0) return []
  return [{ key: title, node: <h3 className={styles.about}>{title}</h3>, isHeading: true }, ...linesOf(title, lines)]
}

function linesOf(title: string, lines: readonly string[]): readonly ReportPart[] {
  return Array.from({ length: Math.ceil(lines.length / linesInPart) }, (_, at) => ({
    key: `${title}-${at}`,
    node: (
      <ul className={styles.lines}>
        {lines.slice(at * linesInPart, (at + 1) * linesInPart).map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings may say the same
          <li key={place}>{line}</li>
        ))}
      </ul>
    ),
  }))
}
