/** A sheet that is handed out, the same on the screen, on the wall and on paper. */
import type { CSSProperties, ReactNode } from 'react'
import { reportAccent } from '../../../shared/report/report-accent.ts'
import type { Sheet } from '../../../shared/room/outcome-sheet.ts'
import styles from './sheet-page.module.css'

export function SheetPage({ sheet, isPrinted }: { sheet: Sheet; isPrinted?: true }): ReactNode {
  const { brand, title, subtitle, figures, parts } = sheet
  return (
    <article className={styles.page} data-printed={isPrinted} style={isPrinted && brandLook(brand)}>
      {isPrinted && brand?.mark && (
        <p className={styles.brand}>
          {brand.mark.logo && <img src={brand.mark.logo.source} alt={brand.mark.logo.alt} />}
          {brand.mark.name}
        </p>
      )}
      <p className={styles.subtitle}>{subtitle}</p>
      <h1>{title}</h1>
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.map(({ count, label }) => (
            <li key={label}>
              <strong>{count}</strong> {label}
            </li>
          ))}
        </ul>
      )}
      {parts.map(({ heading, rows }) => (
        <section key={heading}>
          {heading && <h2>{heading}</h2>}
          <ul className={styles.rows}>
            {rows.map(({ text, detail, boxes }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
              <li key={at}>
                <strong>{text}</strong>
                {detail && <span>{detail}</span>}
                {boxes && <Boxes labels={boxes} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {parts.length === 0 && <p className={styles.nothing}>No decisions, questions, votes or changes yet.</p>}
    </article>
  )
}

/** Paper has the client's colours; the app has its own. */
function brandLook(brand: Sheet['brand']): CSSProperties | undefined {
  if (!brand?.accent) return undefined
  return { '--accent': reportAccent(brand.accent, 'light'), '--brand-strip': brand.accent } as CSSProperties
}

/** What is ticked with a pen. */
function Boxes({ labels }: { labels: readonly string[] }): ReactNode {
  return (
    <span className={styles.boxes}>
      {labels.map((label, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a box is its place
        <i key={at}>{label}</i>
      ))}
    </span>
  )
}
