/** What a reader writes on a web page, and saves as a small file for whoever made it. */
import { answerFileName } from '../../shared/web-page/answer-file-name.ts'
import { answerMessage } from '../../shared/web-page/answer-message.ts'
import type { PageAnswer } from '../../shared/web-page/page-answer.ts'
import { all, element } from './elements.ts'
import type { Entry } from './list-entries.ts'

type Comment = PageAnswer['comments'][number]

/** Lets each touchpoint be commented once it is opened. */
export function takeComments(entries: readonly Entry[]): void {
  const section = element('answer')
  const reader = element<HTMLInputElement>('reader')
  const told = element('answer-told')
  const template = element<HTMLTemplateElement>('reply')
  const message = element('answer-text')
  const field = message.querySelector('textarea')
  let isSaved = true

  const written = () => entries.flatMap(({ details }) => commentOn(details))

  function count(): void {
    const comments = written()
    isSaved = comments.length === 0
    // What was copied before says no longer what is answered.
    message.hidden = true
    section.hidden = comments.length === 0
    const numbers = [comments.filter(({ text }) => text !== '').length, comments.filter(({ hasDot }) => hasDot).length]
    told.textContent = (told.dataset.count ?? '').replace(/\{\}/g, () => String(numbers.shift() ?? 0))
  }

  for (const { details } of entries) {
    details.addEventListener('toggle', () => {
      // What is read next needs the room.
      message.hidden = true
      if (!details.open || details.querySelector('.reply')) return
      const reply = template.content.cloneNode(true) as DocumentFragment
      const dot = reply.querySelector<HTMLButtonElement>('.dot')
      dot?.addEventListener('click', () => {
        dot.setAttribute('aria-pressed', String(dot.getAttribute('aria-pressed') !== 'true'))
        count()
      })
      reply.querySelector('textarea')?.addEventListener('input', count)
      details.querySelector('.inside')?.append(reply)
    })
  }
  function answered(): PageAnswer {
    const { journey: journeyId = '', title = '' } = section.dataset
    const format = { format: 'throughline-answer', version: 1 } as const
    return { ...format, journeyId, title, reader: reader.value.trim(), comments: written() }
  }

  reader.addEventListener('input', count)
  element('save-answer').addEventListener('click', () => {
    const answer = answered()
    save(JSON.stringify(answer, null, 2), answerFileName(answer))
    isSaved = true
    told.textContent = told.dataset.saved ?? ''
  })
  element('copy-answer').addEventListener('click', async () => {
    if (!field) return
    field.value = answerMessage(answered())
    message.hidden = false
    isSaved = await copy(field)
    told.textContent = (isSaved ? told.dataset.copied : told.dataset.shown) ?? ''
  })
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault()
  })
}

function commentOn(details: HTMLDetailsElement): Comment[] {
  const text = details.querySelector('textarea')?.value.trim() ?? ''
  const hasDot = all('.dot[aria-pressed="true"]', details).length > 0
  if (text === '' && !hasDot) return []
  const title = details.querySelector('h4')?.textContent ?? ''
  return [{ touchpointId: details.dataset.id ?? '', title, text, hasDot }]
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Some browsers let no file of the disk write to the clipboard; then the text is marked for whoever copies it. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.select()
    return document.execCommand('copy')
  }
}
