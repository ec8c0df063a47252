/** Names of stages without what only counts them. */
import { partsOf } from './cell-parts.ts'

const counted =
  /^\s*(?:(?:journey |customer )?(?:stage|phase|step|stufe|schritt|etappe|\u00E9tape|etape|etapa|fase|passo|paso|stap|stadium)\s*#?(?:\d{1,2}|[ivx]{1,4}|[a-f])\s*(?:[:.)\u2013\u2014-]+|\s(?=\S))|\d{1,2}\s*[.):\u2013\u2014-]+(?=\s))\s*/i

/** "1. Phase: Entdecken". */
const ordinal =
  /^\s*\d{1,2}\s*[.)]\s*(?:phase|stufe|schritt|etappe|\u00E9tape|etape|etapa|fase|stap|stage|step)\s*[:\u2013\u2014-]+\s*/i

/** "Stage: Discover". */
const called =
  /^\s*(?:journey |customer )?(?:stage|phase|step|stufe|schritt|etappe|\u00E9tape|etape|etapa|fase|stap)\s*[:\u2013\u2014]\s*(?=\S)/i

/** "2.1 Awareness" on a page with chapters. */
const chapter = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u

/** "Awareness stage" in a row of stages says nothing but its name. */
const named = /^(\S.*?)[ -](?:stage|phase)$/i

/** "Stage 1: Discover" and "2. Buy" as "Discover" and "Buy"; what is nothing but counted stays. */
export function stageName(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  const bare = plain.replace(chapter, '').replace(/(?<=\S)\s*(?::|(?:[\u2192\u21D2\u27A1\u25B6>]\uFE0F?)+)$/u, '')
  const rest = bare.replace(ordinal, '').replace(counted, '').replace(called, '').replace(named, '$1').trim()
  return rest === '' ? plain : rest
}

/** Whether a name begins with its number: "2. Buy", "2\uFE0F\u20E3 Buy". */
export function isNumbered(name: string): boolean {
  return /^\s*(?:moment[eo]?\s+)?\d{1,2}(?:\uFE0F?\u20E3|\s*[.):\u2013\u2014-]+(?=\s))/i.test(name)
}

/** Whether a name counts a stage: "Phase 2 – Buy". */
export function isCountedStage(name: string): boolean {
  return ordinal.test(name) || (/^\s*\p{L}/u.test(name) && counted.test(name))
}

/** "\u{1F50D} Discover" says no more than "Discover". */
const icons = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\s]|\uFE0F|\u200D)+(?=[\p{L}\d])/u
const bareNumber = /^(\d{1,2})\s+(?=\p{L})/u

/** What the cells of a row or column of stages call them: without icons, and without bare numbers that count them all. */
export function stageNaming(cells: readonly string[]): (cell: string) => string {
  const plain = (cell: string) => stageName(inOneName(cell).replace(icons, ''))
  const numbers = [...new Set(cells.map(plain).filter((name) => name !== ''))].map((name) => bareNumber.exec(name)?.[1])
  const areCounted = numbers.length > 1 && numbers.every((number, at) => Number(number) === Number(numbers[0]) + at)
  return (cell) => (areCounted ? plain(cell).replace(bareNumber, '') : plain(cell))
}

/** The lines of a cell as one; an icon or a number on a line of its own stands before the next. */
function inOneName(cell: string): string {
  return partsOf(cell).reduce((name, part) => {
    if (name === '') return part
    return `${name}${/\p{L}/u.test(name) ? ', ' : ' '}${part}`
  }, '')
}
