/** How many cards stand beside each other, and how far below the top of what is scrolled the first row stands. */
import { type RefObject, useLayoutEffect, useState } from 'react'

type RowPlaces = { readonly columns: number; readonly top: number }

/** @param list holds the rows; each lays its cards out by the same style
 * @param look by which the cards are laid out, if there are several */
export function useRowPlaces(list: RefObject<HTMLElement | null>, look?: string): RowPlaces {
  const [places, setPlaces] = useState<RowPlaces>({ columns: 1, top: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look has other columns
  useLayoutEffect(() => {
    const element = list.current
    const scrolled = element?.closest('[data-scrolls]')
    if (!element || !scrolled) return
    const read = () => {
      const row = element.firstElementChild
      const columns = row ? getComputedStyle(row).gridTemplateColumns.split(' ').length : 1
      const top = element.getBoundingClientRect().top - scrolled.getBoundingClientRect().top + scrolled.scrollTop
      setPlaces((before) => (before.columns === columns && before.top === top ? before : { columns, top }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    for (const above of scrolled.children) observer.observe(above)
    return () => observer.disconnect()
  }, [list, look])
  return places
}
