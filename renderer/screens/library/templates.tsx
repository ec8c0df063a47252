import {
  BriefcaseBusiness,
  CalendarHeart,
  Columns3,
  FilePlus2,
  Hospital,
  Landmark,
  LayoutTemplate,
  type LucideIcon,
  PiggyBank,
  Repeat,
  ShoppingBag,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { TemplateSummary } from '../../../shared/bridge/library.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { blankTemplateId, createJourney, useLibrary } from '../../model/document/library-store.ts'
import type { MenuEntry } from '../../ui/menu.tsx'
import screen from './library-screen.module.css'
import styles from './templates.module.css'
import { Thumbnail } from './thumbnail.tsx'

/** Templates have no icon of their own; those that the app brings are known by their ids. */
const icons: Readonly<Record<string, LucideIcon>> = {
  [blankTemplateId]: FilePlus2,
  'b2b-software': BriefcaseBusiness,
  'bank-account': PiggyBank,
  event: CalendarHeart,
  'five-pillars': Columns3,
  'hospital-visit': Hospital,
  'public-service': Landmark,
  'retail-purchase': ShoppingBag,
  subscription: Repeat,
}

function TemplateIcon({ templateId }: { templateId: string }): ReactNode {
  const Icon = icons[templateId] ?? LayoutTemplate
  return <Icon size={20} aria-hidden />
}

/** The blank one has no summary of its own, which every journey made from it would keep. */
function summaryOf(templateId: string, summary: string): string {
  return templateId === blankTemplateId ? 'Five stages and one channel of each kind, no touchpoints.' : summary
}

/** The blank one first, the others by title. */
function inChoosingOrder(templates: readonly TemplateSummary[]): readonly TemplateSummary[] {
  const isBlank = ({ templateId }: TemplateSummary) => templateId === blankTemplateId
  return templates.toSorted((a, b) => Number(isBlank(b)) - Number(isBlank(a)) || a.title.localeCompare(b.title))
}

/** What a new journey can begin with, as entries of a menu. */
export function templateEntries(templates: readonly TemplateSummary[]): readonly MenuEntry[] {
  return inChoosingOrder(templates).map(({ templateId, title }) => ({
    id: templateId,
    label: title,
    icon: <TemplateIcon templateId={templateId} />,
    shortcut: templateId === blankTemplateId ? 'Mod+N' : undefined,
    run: () => void createJourney(templateId),
  }))
}

/** Every template with its picture. */
export function TemplateChooser(): ReactNode {
  return (
    <>
      <header className={screen.header}>
        <h1 className={screen.title}>Templates</h1>
      </header>
      <p className={screen.lead}>
        Each template creates a new journey with sample personas, needs and measures for you to replace.
      </p>
      <TemplateCards />
    </>
  )
}

export function TemplateCards(props: { isWithoutBlank?: boolean }): ReactNode {
  const all = useLibrary((library) => library.templates)
  const templates = props.isWithoutBlank ? all.filter(({ templateId }) => templateId !== blankTemplateId) : all
  return (
    <ul className={styles.cards} aria-label="Templates">
      {inChoosingOrder(templates).map(({ templateId, title, summary, touchpointCount, thumbnail }) => (
        <li key={templateId}>
          <button type="button" className={styles.card} onClick={() => void createJourney(templateId)}>
            <Thumbnail pictures={thumbnail} className={styles.picture} />
            <span className={styles.cardWords}>
              <span className={styles.cardTitle}>
                <span className={styles.icon}>
                  <TemplateIcon templateId={templateId} />
                </span>
                {title}
              </span>
              <span className={styles.cardSummary}>{summaryOf(templateId, summary)}</span>
              <span className={styles.size}>
                {touchpointCount === 0 ? 'No touchpoints' : formatCount(touchpointCount, 'touchpoint')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
