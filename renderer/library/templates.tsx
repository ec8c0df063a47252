import { Columns3, FilePlus2, LayoutTemplate, type LucideIcon, ShoppingBag } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TemplateSummary } from '../../shared/bridge.ts'
import { blankTemplateId, createJourney, useLibrary } from '../state/library-store.ts'
import { classes } from '../ui/classes.ts'
import type { MenuEntry } from '../ui/menu.tsx'
import styles from './templates.module.css'

/** Templates have no icon of their own; those that the app brings are known by their ids. */
const icons: Readonly<Record<string, LucideIcon>> = {
  [blankTemplateId]: FilePlus2,
  'five-pillars': Columns3,
  'retail-purchase': ShoppingBag,
}

function TemplateIcon({ templateId }: { templateId: string }): ReactNode {
  const Icon = icons[templateId] ?? LayoutTemplate
  return <Icon size={20} aria-hidden />
}

/** What a new journey can begin with, as entries of a menu. */
export function templateEntries(templates: readonly TemplateSummary[]): readonly MenuEntry[] {
  return templates.map(({ templateId, title, summary }) => ({
    id: templateId,
    label: title,
    hint: summary,
    icon: <TemplateIcon templateId={templateId} />,
    shortcut: templateId === blankTemplateId ? 'Mod+N' : undefined,
    run: () => void createJourney(templateId),
  }))
}

/** The templates as buttons that begin a journey. */
export function Templates(props: { isLarge?: boolean; isWithoutBlank?: boolean }): ReactNode {
  const all = useLibrary((library) => library.templates)
  const templates = props.isWithoutBlank ? all.filter(({ templateId }) => templateId !== blankTemplateId) : all
  if (templates.length === 0) return null
  return (
    <ul className={classes(styles.templates, props.isLarge && styles.large)} aria-label="Start from a template">
      {templates.map(({ templateId, title, summary }) => (
        <li key={templateId}>
          <button type="button" className={styles.template} onClick={() => void createJourney(templateId)}>
            <span className={styles.icon}>
              <TemplateIcon templateId={templateId} />
            </span>
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.summary}>{summary}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
