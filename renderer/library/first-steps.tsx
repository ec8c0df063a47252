import { FilePlus2, FileUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { importFiles } from '../import/bring-in.ts'
import { blankTemplateId, createJourney } from '../state/library-store.ts'
import { Button } from '../ui/button.tsx'
import styles from './first-steps.module.css'
import { TemplateCards } from './templates.tsx'

const steps = [
  { title: 'Lay out the journey', words: 'Stages run from left to right, channels from top to bottom.' },
  { title: 'Place the touchpoints', words: 'Each says where people meet you, and how they feel there.' },
  { title: 'See what is missing', words: 'Above all where nobody meets you before they choose.' },
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
      <p className={styles.words}>Or drop a .journey file anywhere here, or begin with a template:</p>
      <TemplateCards isWithoutBlank />
    </section>
  )
}
