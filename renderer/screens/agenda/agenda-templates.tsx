/** The templates of an agenda: start from one, keep the agenda as one, delete one. */
import { LayoutTemplate, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type AgendaTemplate, templateWords } from '../../../shared/room/agenda-templates.ts'
import {
  deleteTemplate,
  isBuiltIn,
  keepAsTemplate,
  startFromTemplate,
  useAgendaTemplates,
} from '../../model/places/agenda-templates.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import kept from '../../ui/kept-list.module.css'
import { Popover } from '../../ui/popover.tsx'
import styles from './agenda-templates.module.css'

export function TemplatesPopover({ isEmpty, isRunning }: { isEmpty: boolean; isRunning: boolean }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      label="Agenda templates"
      side="top"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button icon={<LayoutTemplate />}>Templates</Button>}
    >
      <div className={kept.sheet}>
        <h3 className={kept.heading}>Agenda templates</h3>
        {isRunning && <p className={kept.hint}>End the agenda to start from a template.</p>}
        <Templates isRunning={isRunning} onChosen={() => setOpen(false)} />
        {!isEmpty && <KeepTemplate onKept={() => setOpen(false)} />}
      </div>
    </Popover>
  )
}

function Templates({ isRunning, onChosen }: { isRunning: boolean; onChosen: () => void }): ReactNode {
  const templates = useAgendaTemplates()
  return (
    <ul className={kept.list}>
      {templates.map((template) => (
        <li key={template.id} className={kept.row}>
          <TemplateButton template={template} isDisabled={isRunning} onChosen={onChosen} />
          {!isBuiltIn(template) && (
            <IconButton
              size="small"
              label={`Delete template “${template.name}”`}
              icon={<Trash2 />}
              onClick={() => deleteTemplate(template)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function TemplateButton(props: { template: AgendaTemplate; isDisabled: boolean; onChosen: () => void }): ReactNode {
  const { template, isDisabled, onChosen } = props
  return (
    <button
      type="button"
      className={kept.go}
      disabled={isDisabled}
      onClick={() => {
        startFromTemplate(template)
        onChosen()
      }}
    >
      <TemplateWords template={template} />
    </button>
  )
}

function TemplateWords({ template }: { template: AgendaTemplate }): ReactNode {
  return (
    <span className={kept.words}>
      <span className={kept.name}>{template.name}</span>
      <span className={kept.what}>{templateWords(template)}</span>
    </span>
  )
}

function KeepTemplate({ onKept }: { onKept: () => void }): ReactNode {
  const [name, setName] = useState('')
  return (
    <form
      className={kept.keep}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        keepAsTemplate(name)
        onKept()
      }}
    >
      <TextField
        label="Template name"
        placeholder="For example: Kick-off with a client"
        maxLength={120}
        value={name}
        onChange={setName}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        Save agenda as template
      </Button>
    </form>
  )
}

/** Where no agenda is yet: the templates as what to begin with. */
export function TemplateChoices(): ReactNode {
  const templates = useAgendaTemplates()
  return (
    <ul className={styles.choices} aria-label="Start from a template">
      {templates.map((template) => (
        <li key={template.id}>
          <button type="button" className={styles.choice} onClick={() => startFromTemplate(template)}>
            <TemplateWords template={template} />
          </button>
        </li>
      ))}
    </ul>
  )
}
