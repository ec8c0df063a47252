/** The agenda of a workshop: its parts with their minutes, a timer, and what to do if it runs late. */
import { ArrowDown, ArrowUp, CalendarClock, Play, Trash2 } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id, RecordOf } from '../../../shared/journey/schema.ts'
import { type AgendaRun, isSkipped, minutesOf } from '../../../shared/room/agenda-clock.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { formatTime } from '../../../shared/words/dates.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { endMerge, useDocument } from '../../model/document/document-store.ts'
import {
  addPart,
  beginAgenda,
  closeAgenda,
  countPlannedMinutes,
  deletePart,
  endAgenda,
  movePart,
  useAgenda,
  useAgendaRun,
  useNow,
} from '../../model/places/agenda-store.ts'
import { Button } from '../../ui/button.tsx'
import { Stepper } from '../../ui/choose/stepper.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { AddLine } from '../inspector/fields/add-line.tsx'
import { typeInRecord } from '../inspector/fields/use-record.ts'
import styles from './agenda.module.css'
import { endWords, Lateness, RunButtons } from './agenda-run.tsx'
import { TemplateChoices, TemplatesPopover } from './agenda-templates.tsx'

type Part = RecordOf['agenda']

export function AgendaDialog(): ReactNode {
  const isOpen = useAgenda((agenda) => agenda.isOpen)
  const document = useDocument((state) => state.document)
  return document && isOpen ? <Agenda document={document} /> : null
}

function Agenda({ document }: { document: JourneyDocument }): ReactNode {
  const run = useAgendaRun(document.journey.id)
  const now = useNow(true)
  const parts = inOrder(document.agenda)
  return (
    <Dialog
      isOpen
      onClose={closeAgenda}
      title="Agenda"
      description={run ? endWords(run, parts, now) : planWords(parts, now)}
      size="wide"
      footer={
        <>
          <TemplatesPopover isEmpty={parts.length === 0} isRunning={run !== null} />
          {run ? (
            <>
              <Button onClick={endAgenda}>End agenda</Button>
              <RunButtons run={run} />
            </>
          ) : (
            <Button variant="primary" icon={<Play />} disabled={parts.length === 0} onClick={beginAgenda}>
              Start agenda
            </Button>
          )}
        </>
      }
    >
      {run && <Lateness run={run} parts={parts} now={now} />}
      {parts.length === 0 ? (
        <EmptyState icon={<CalendarClock />} title="No agenda yet" actions={<TemplateChoices />}>
          Start from a template, or add an item with its minutes, such as “Booking: collect 20”.
        </EmptyState>
      ) : (
        <ol className={styles.parts}>
          {parts.map((part, at) => (
            <PartRow key={part.id} document={document} part={part} number={at + 1} run={run} />
          ))}
        </ol>
      )}
      <AddLine label="Add item" onAdd={addPart} />
    </Dialog>
  )
}

function planWords(parts: readonly Part[], now: number): string | undefined {
  if (parts.length === 0) return undefined
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  const end = formatTime(new Date(now + total * 60_000))
  return `${formatCount(parts.length, 'item')}, ${formatCount(total, 'minute')}. Ends ${end} if you start now.`
}

/** Beside the planned minutes: "min", "now 16 min", "skipped". */
function minutesWords(run: AgendaRun | null, part: Part): string {
  if (!run || minutesOf(run, part) === part.minutes) return 'min'
  return isSkipped(run, part) ? 'skipped' : `now ${minutesOf(run, part)} min`
}

function PartRow(props: { document: JourneyDocument; part: Part; number: number; run: AgendaRun | null }): ReactNode {
  const { document, part, number, run } = props
  const name = nameOrUntitled(part.title, 'agenda item')
  const stages = inOrder(document.stages).map(({ id, name: stage }) => ({
    value: id as Id | null,
    label: nameOrUntitled(stage, 'stage'),
  }))
  const change = (fields: Partial<Part>) => typeInRecord('Edit agenda item', 'agenda', part.id, fields)
  function onKeyDown(event: KeyboardEvent): void {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (step === undefined) return
    event.preventDefault()
    movePart(part.id, step as 1 | -1)
  }
  return (
    <li className={styles.part} data-running={run?.partId === part.id || undefined} onKeyDown={onKeyDown}>
      <TextField
        label={`Item ${number}`}
        isLabelHidden
        value={part.title}
        placeholder="What will you do?"
        onChange={(title) => change({ title })}
        onBlur={endMerge}
      />
      <Stepper
        label={`Minutes of “${name}”`}
        isLabelHidden
        value={part.minutes}
        least={0}
        most={480}
        onChange={(minutes) => {
          change({ minutes })
          countPlannedMinutes(part.id)
        }}
      />
      <span className={styles.now}>{minutesWords(run, part)}</span>
      <Select
        label={`Stage of “${name}”`}
        isLabelHidden
        value={part.stageId}
        options={[{ value: null, label: 'No stage' }, ...stages]}
        onChange={(stageId) => change({ stageId })}
      />
      <span className={styles.note}>
        <TextField
          label={`Note of “${name}”`}
          isLabelHidden
          className={styles.noteField}
          value={part.note}
          placeholder="What do you ask? Only you see this."
          onChange={(note) => change({ note })}
          onBlur={endMerge}
        />
      </span>
      <IconButton size="small" label={`Move “${name}” up`} icon={<ArrowUp />} onClick={() => movePart(part.id, -1)} />
      <IconButton
        size="small"
        label={`Move “${name}” down`}
        icon={<ArrowDown />}
        onClick={() => movePart(part.id, 1)}
      />
      <IconButton size="small" label={`Delete “${name}”`} icon={<Trash2 />} onClick={() => deletePart(part.id)} />
    </li>
  )
}
