/** Agendas to start from: kept in the settings, so that they are there for every journey and after every start. */
import type { Settings } from '../../../shared/bridge/settings.ts'
import {
  type AgendaTemplate,
  agendaOfTemplate,
  builtInTemplates,
  templateOf,
} from '../../../shared/room/agenda-templates.ts'
import { edit, endMerge, openDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { notify } from '../session/session-store.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'

/** Those that were kept, the newest first, then those that come with the app. */
export function useAgendaTemplates(): readonly AgendaTemplate[] {
  const kept = useSettings((settings) => settings.agendaTemplates)
  return [...kept.toReversed(), ...builtInTemplates]
}

export function isBuiltIn(template: AgendaTemplate): boolean {
  return builtInTemplates.includes(template)
}

/** Takes the place of the journey's agenda, in one step. */
export function startFromTemplate(template: AgendaTemplate): void {
  const isReplaced = openDocument().agenda.size > 0
  endMerge()
  const isDone = edit('Use agenda template', (document) => agendaOfTemplate(document, template, newId))
  if (isDone && isReplaced) undoWithNotice(`Replaced the agenda with “${template.name}”.`)
}

/** Keeps the journey's agenda; a template of the same name is replaced. */
export function keepAsTemplate(typed: string): void {
  const name = typed.trim()
  if (name === '') return
  const before = useSettings.getState().agendaTemplates
  const others = before.filter((template) => template.name !== name)
  const { items, id } = templateOf(openDocument(), { id: newId(), name })
  saveSettings({ agendaTemplates: [...others, { id, name, items: [...items] }] })
  if (others.length < before.length) notifyWithUndo(`Replaced the template “${name}”.`, before)
  else notify(`Saved the template “${name}”.`)
}

export function deleteTemplate({ id, name }: AgendaTemplate): void {
  const before = useSettings.getState().agendaTemplates
  saveSettings({ agendaTemplates: before.filter((template) => template.id !== id) })
  notifyWithUndo(`Deleted the template “${name}”.`, before)
}

function notifyWithUndo(sentence: string, before: Settings['agendaTemplates']): void {
  notify(sentence, { action: { label: 'Undo', run: () => saveSettings({ agendaTemplates: before }) } })
}
