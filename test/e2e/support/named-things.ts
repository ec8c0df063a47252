/** What a window names to who looks at it: its controls, and the headings over them. */
import type { Page } from 'playwright-core'

/**
 * The distinct names that can be seen now, in the order of the page, whether scrolled into view or not. What the user
 * typed or a template wrote is left out of them, as are numbers: what is the same for each stage or card is one thing.
 */
export async function namedThings(page: Page, written: readonly string[]): Promise<string[]> {
  const names = await page.evaluate(readNames)
  const own = written.toSorted((a, b) => b.length - a.length)
  return [...new Set(names.map((name) => withoutData(name, own)))].filter((name) => /\p{L}\p{L}/u.test(name))
}

/** "Undo: Add persona" is the same button as "Undo: Rename", "3 gaps. Must fix …" the same as "1 gap". */
function withoutData(name: string, written: readonly string[]): string {
  const [control = ''] = written.reduce((left, own) => left.replaceAll(own, '…'), name).split(/[:.]/)
  return control.replace(/\d+/g, '#').replace('gaps', 'gap').trim()
}

/** Runs in the page. */
function readNames(): string[] {
  const things = [
    'button:not([role=slider]), a[href], input, textarea, select, summary, h1, h2, h3, h4, legend, th',
    '[role=button], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=combobox], [role=textbox]',
    '[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=option], [role=columnheader]',
    '[role=radiogroup][aria-labelledby], [data-stage-id], [data-channel-id], [data-touchpoint-id]',
  ].join()
  const alike = {
    '[data-stage-id], [data-stage-id] > button:first-of-type': 'Stage',
    '[data-channel-id], [data-channel-id] > button:first-of-type': 'Channel',
    '[data-touchpoint-id]': 'Touchpoint',
    '[data-ghost]': 'Empty cell',
    '[data-rule-row] > button': 'Finding',
    '[data-row^=next-]': 'Next step',
  }

  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    const isDrawn = element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    return isDrawn && width > 2 && height > 2 && element.closest('[inert]') === null
  }

  // Only what is drawn of the text, not what is hidden in it.
  function firstLine(element: Element): string {
    // biome-ignore lint/performance/useDomNodeTextContent: it leaves out what isn't drawn
    const lines = element instanceof HTMLElement ? element.innerText.split('\n') : []
    return lines.map((line) => line.trim()).find((line) => /\p{L}/u.test(line)) ?? ''
  }

  function labelOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const by = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const label =
      'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.textContent : undefined
    return by || element.getAttribute('aria-label') || label || element.getAttribute('placeholder') || ''
  }

  function nameOf(element: Element): string {
    const isField = element.matches('input, textarea, select, [role=combobox], [role=radiogroup], [role=textbox]')
    if (isField) return labelOf(element)
    return firstLine(element) || labelOf(element) || element.getAttribute('title') || ''
  }

  function kindOf(element: Element): string | undefined {
    return Object.entries(alike).find(([selector]) => element.matches(selector))?.[1]
  }

  return [...document.querySelectorAll(things)]
    .filter(isSeen)
    .map((element) => (kindOf(element) ?? nameOf(element)).trim())
}
