/** Asks a window where each of its controls is, and whether a hand can come to it. */
import type { Page } from 'playwright-core'

const controls =
  'a[href], button, input, select, textarea, summary, [role=button], [role=menuitem], [role=menuitemcheckbox], ' +
  '[role=option], [role=radio], [role=checkbox], [role=switch], [role=tab], [role=slider]'

/** What moves with the map lies outside the window as often as not, and comes into it as the map is moved. */
const panned =
  '.react-flow__viewport, [aria-label=Stages], [aria-label=Channels], [data-insight] > :last-child, [data-compare] svg'

/**
 * Every control in `within` that lies outside the window, is cut off, or is covered by something else, unless scrolling a
 * box that is itself in the window brings it there; and the page itself where it is wider or higher than its window.
 */
export async function outOfReach(page: Page, within = 'body'): Promise<string[]> {
  return await page.evaluate(
    ([within, controls, panned]) => {
      type Box = { left: number; top: number; right: number; bottom: number }
      const slack = 1
      const faults: string[] = []
      const page = document.documentElement
      if (page.scrollWidth > innerWidth)
        faults.push(`The page is ${page.scrollWidth} wide in a window of ${innerWidth}`)
      if (page.scrollHeight > innerHeight) faults.push(`The page is ${page.scrollHeight} high in one of ${innerHeight}`)
      for (const root of document.querySelectorAll(within)) {
        for (const control of root.querySelectorAll<HTMLElement>(controls)) {
          const fault = isThere(control) ? faultOf(control) : null
          if (fault) faults.push(`${nameOf(control)}: ${fault}`)
        }
      }
      return faults

      function isThere(control: HTMLElement): boolean {
        const { width, height } = control.getBoundingClientRect()
        if (width < 3 || height < 3 || !control.checkVisibility({ visibilityProperty: true })) return false
        return control.closest(`[inert], [aria-hidden=true], :is(${panned})`) === null
      }

      function faultOf(control: HTMLElement): string | null {
        const { left, top, right, bottom } = control.getBoundingClientRect()
        const box = { left, top, right, bottom }
        let isScrolled = false
        let isFree = ['absolute', 'fixed'].includes(getComputedStyle(control).position)
        let isFixed = getComputedStyle(control).position === 'fixed'
        for (let around = control.parentElement; around && !isFixed; around = around.parentElement) {
          const style = getComputedStyle(around)
          const holds = style.position !== 'static' || style.transform !== 'none' || style.contain !== 'none'
          if (isFree && !holds) continue
          for (const axis of ['x', 'y'] as const) {
            const cut = clip(box, around, axis, axis === 'x' ? style.overflowX : style.overflowY)
            if (typeof cut === 'string') return `${cut} ${nameOf(around)}`
            isScrolled ||= cut
          }
          isFree = style.position === 'absolute'
          isFixed = style.position === 'fixed'
        }
        const isOut =
          box.left < -slack || box.top < -slack || box.right > innerWidth + slack || box.bottom > innerHeight + slack
        if (isOut)
          return `at ${[box.left, box.top, box.right, box.bottom].map(Math.round)} of ${innerWidth}x${innerHeight}`
        return isScrolled ? null : coverOf(control, box)
      }

      /** Cuts the box down to what is seen of it through one around it; says whether scrolling is needed, or why it doesn't help. */
      function clip(box: Box, around: Element, axis: 'x' | 'y', overflow: string): boolean | string {
        if (overflow === 'visible') return false
        const frame = around.getBoundingClientRect()
        const [from, to] = axis === 'x' ? (['left', 'right'] as const) : (['top', 'bottom'] as const)
        const length = axis === 'x' ? around.clientWidth : around.clientHeight
        const start = frame[from] + (axis === 'x' ? around.clientLeft : around.clientTop)
        const end = start + length
        if (box[from] >= start - slack && box[to] <= end + slack) return false
        if (overflow === 'hidden' || overflow === 'clip') return 'cut off by'
        const [scrolled, reach] =
          axis === 'x' ? [around.scrollLeft, around.scrollWidth] : [around.scrollTop, around.scrollHeight]
        if (box[from] - start + scrolled < -slack || box[to] - start + scrolled > reach + slack)
          return 'out of the reach of'
        if (length < Math.min(24, box[to] - box[from])) return 'no room in'
        const isApart = box[to] < start || box[from] > end
        box[from] = isApart ? start : Math.max(box[from], start)
        box[to] = isApart ? end : Math.min(box[to], end)
        return true
      }

      function coverOf(control: HTMLElement, box: Box): string | null {
        if (getComputedStyle(control).pointerEvents === 'none') return null
        const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        if (!top || control.contains(top) || top.contains(control)) return null
        // A list that is open over its field is meant to be over it.
        const list = top.closest('[role=menu], [role=listbox]')
        if (list && !list.contains(control)) return null
        return control.closest('label')?.contains(top) ? null : `covered by ${nameOf(top)}`
      }

      function nameOf(element: Element): string {
        const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return `${element.tagName.toLowerCase()}.${element.getAttribute('role') ?? element.classList[0] ?? ''} “${words.trim().slice(0, 40)}”`
      }
    },
    [within, controls, panned] as const,
  )
}
