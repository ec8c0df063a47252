/** What a reader writes on a web page, and saves as a small file for whoever made it. */
import { all, element } from './elements.ts'
import type { Entry } from './list-entries.ts'

/** What stands in the file for one touchpoint (shared/web-page/page-answer.ts reads it). */
type Comment = {
  readonly touchpointId: string
  readonly title: string
  readonly text: string
  readonly hasDot: boolean
}

/** Lets each touchpoint be commented once it is opened. */
export function takeComments(entries: readonly Entry[]): void {
  const section = element('answer')
  const reader = element<HTMLInputElement>('reader')
  const told = element('answer-told')
  const template = element<HTMLTemplateElement>('reply')
  let isSaved = true

  const written = () => entries.flatMap(({ details }) => commentOn(details))

  function count(): void {
    const comments = written()
    isSaved = comments.length === 0
    section.hidden = comments.length === 0
    const numbers = [comments.filter(({ text }) => text !== '').length, comments.filter(({ hasDot }) => hasDot).length]
    told.textContent = (told.dataset.count ?? '').replace(/\{\}/g, () => String(numbers.shift() ?? 0))
  }

  for (const { details } of entries) {
    details.addEventListener('toggle', () => {
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
  element('save-answer').addEventListener('click', () => {
    const { journey = '', title = '' } = section.dataset
    const name = reader.value.trim()
    const answer = {
      format: 'throughline-answer',
      version: 1,
      journeyId: journey,
      title,
      reader: name,
      comments: written(),
    }
    save(JSON.stringify(answer, null, 2), fileName([title, name]))
    isSaved = true
    told.textContent = told.dataset.saved ?? ''
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

function fileName(parts: readonly string[]): string {
  const words = parts.filter((part) => part !== '').join(' – ')
  return `${
    words
      .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
      .slice(0, 80)
      .trim() || 'Answer'
  }.answer`
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
