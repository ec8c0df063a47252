/** Numbers of a workbook that its cells show as dates, times or parts of a hundred. */
import { attributeOf, readXml } from './read-xml.ts'

export type NumberLook = 'date' | 'time' | 'percent'
/** How cells look, by the number of their style. */
export type NumberLooks = ReadonlyMap<number, NumberLook>

/** Reads the styles of a workbook. */
export function readNumberLooks(xml: string): NumberLooks {
  const codes = new Map<number, string>()
  const looks = new Map<number, NumberLook>()
  let isInCells = false
  let style = 0
  readXml(xml, 'The styles of the workbook', (token) => {
    if (token.what === 'text') return
    if (token.name === 'cellXfs') isInCells = token.what === 'open' && !token.isEmpty
    if (token.what !== 'open') return
    const id = Number(attributeOf(token.attributes, 'numFmtId') ?? 0)
    if (token.name === 'numFmt') codes.set(id, attributeOf(token.attributes, 'formatCode') ?? '')
    if (token.name !== 'xf' || !isInCells) return
    const look = lookOf(id, codes.get(id))
    if (look) looks.set(style, look)
    style += 1
  })
  return looks
}

function lookOf(id: number, code: string | undefined): NumberLook | null {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent'
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : null
  }
  // Words in quotes, colors and languages in brackets, and single letters behind a stroke say nothing of the number.
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
  if (/general|standard/i.test(plain)) return null
  if (plain.includes('%')) return 'percent'
  if (/[dy]|m{3,}/i.test(plain)) return 'date'
  return /h|ss/i.test(plain) ? 'time' : null
}

const dayInMs = 86_400_000
/** Day 0 of spreadsheets, and of those that count from 1904. */
const dayZero = Date.UTC(1899, 11, 30)
const dayZeroOf1904 = Date.UTC(1904, 0, 1)
/** The last day of the year 9999. */
const lastDay = 2_958_465

/** What a cell shows of its number, in a way that every country reads alike. */
export function shownNumber(value: number, look: NumberLook | undefined, isFrom1904: boolean): string {
  if (look === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  if (look === undefined || value < 0 || value > lastDay) return String(value)
  const zero = isFrom1904 ? dayZeroOf1904 : dayZero
  const moment = new Date(zero + Math.round((value * dayInMs) / 1_000) * 1_000).toISOString()
  const [day = '', time = ''] = [moment.slice(0, 10), moment.slice(11, 16)]
  if (look === 'time') return value < 1 ? time : String(value)
  return Number.isInteger(value) ? day : `${day} ${time}`
}
