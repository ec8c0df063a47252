import { FilePlus2, FileUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { blankTemplateId, createJourney } from '../../model/document/library-store.ts'
import { importFiles } from '../../model/places/import-files.ts'
import { Button } from '../../ui/button.tsx'
import styles from './first-steps.module.css'
import { TemplateCards } from './templates.tsx'

const steps = [
  { title: 'Lay out the journey', words: 'Stages run from left to right, channels from top to bottom.' },
  { title: 'Place the touchpoints', words: 'Each is a moment where people meet you, with how they feel.' },
  { title: 'See what is missing', words: 'Find out where people don’t meet you before they choose.' },
] as const

/** What an empty library shows: what a journey is, and the ways to begin one. */
export function FirstSteps(): ReactNode {
  return (
    <section className={styles.firstSteps} aria-labelledby="first-steps">
      <h1 id="first-steps" className={styles.title}>
        Map your first journey
      </h1>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.title} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <h2>{step.title}</h2>
            <p className={styles.words}>{step.words}</p>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon={<FilePlus2 />}
          shortcut="Mod+N"
          onClick={() => void createJourney(blankTemplateId)}
        >
          New blank journey
        </Button>
        <Button icon={<FileUp />} shortcut="Mod+O" onClick={() => void importFiles()}>
          Import a file
        </Button>
      </div>
      <p className={styles.words}>Or drop a .journey file anywhere here, or start from a template:</p>
      <TemplateCards isWithoutBlank />
    </section>
  )
}
