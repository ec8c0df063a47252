/** Over the maps: which two journeys, how they are shown, and the report of the difference. */
import { ArrowLeft, ArrowLeftRight, Columns2, FileText, Layers } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { chooseJourney, chooseView, useCompare } from '../../model/places/compare-store.ts'
import { runAction } from '../../registry/registry.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './compare-screen.module.css'

const views = [
  { value: 'overlaid', label: 'Overlaid', icon: <Layers /> },
  { value: 'side-by-side', label: 'Side by side', icon: <Columns2 /> },
] as const

export function CompareBar(): ReactNode {
  const { summaries, beforeId, afterId, view, comparison } = useCompare()
  return (
    <header className={styles.bar}>
      <IconButton
        label="Back"
        shortcut="Escape"
        icon={<ArrowLeft size={18} />}
        onClick={() => runAction('compare-close')}
      />
      <h1 className={styles.title}>Compare</h1>
      <div className={styles.choice}>
        <Choice side="beforeId" label="Before" value={beforeId} summaries={without(summaries, afterId)} />
        <IconButton
          label="Swap before and after"
          shortcut="Alt+X"
          icon={<ArrowLeftRight size={16} />}
          disabled={!comparison}
          onClick={() => runAction('compare-swap')}
        />
        <Choice side="afterId" label="After" value={afterId} summaries={without(summaries, beforeId)} />
      </div>
      <span className={styles.space} />
      <Segmented label="Layout" value={view} segments={views} onChange={chooseView} />
      <Button
        icon={<FileText size={15} />}
        shortcut="Mod+E"
        disabled={!comparison}
        onClick={() => runAction('compare-export')}
      >
        Export…
      </Button>
    </header>
  )
}

function without(summaries: readonly JourneySummary[], journeyId: string | null): readonly JourneySummary[] {
  return summaries.filter((summary) => summary.journeyId !== journeyId)
}

function Choice(props: {
  side: 'beforeId' | 'afterId'
  label: string
  value: string | null
  summaries: readonly JourneySummary[]
}): ReactNode {
  return (
    <div className={styles.journey}>
      <Select<string | null>
        label={props.label}
        isLabelHidden
        value={props.value}
        placeholder={`${props.label}: choose a journey`}
        options={props.summaries.map(({ journeyId, title, state }) => ({
          value: journeyId,
          label: nameOrUntitled(title, 'journey'),
          icon: <Badge look="outline">{stateWords[state]}</Badge>,
        }))}
        onChange={(journeyId) => journeyId !== null && void chooseJourney(props.side, journeyId)}
      />
    </div>
  )
}
