/** The tables of a TrueType or OpenType file: taken apart with nothing believed, and put together again with nothing more than is drawn. */
import { joinedBytes } from '../../joined-bytes.ts'
import { damagedFont, refusedFont } from './refused-font.ts'

export type FontTables = ReadonlyMap<string, Uint8Array>

const mostTables = 64
const trueType = 0x00010000
const openType = 0x4f54544f
const apple = 0x74727565

/** Tables by their tag. @throws FailureError `file-refused` for other kinds of files, and where one doesn't lie in the file. */
export function readTables(bytes: Uint8Array): FontTables {
  const view = viewOf(bytes)
  const kind = view.getUint32(0)
  if (kind !== trueType && kind !== openType && kind !== apple) throw refusedFont(otherKind(kind))
  const count = view.getUint16(4)
  if (count > mostTables) throw damagedFont('too many tables')
  const tables = new Map<string, Uint8Array>()
  let total = 0
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)))
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    total += length
    if (offset + length > bytes.length || total > bytes.length) throw damagedFont('a table lies outside of it')
    if (tables.has(tag)) throw damagedFont('a table is there twice')
    tables.set(tag, bytes.subarray(offset, offset + length))
  }
  return tables
}

function otherKind(kind: number): string {
  if (kind === 0x774f4646 || kind === 0x774f4632) return 'it is a font for web pages. Choose its TTF or OTF file.'
  if (kind === 0x74746366) return 'it holds several fonts. Choose the file of a single font.'
  return 'it is no TTF or OTF font.'
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A file of these tables; the same tables are the same bytes. */
export function writeTables(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = sortedTables(tables)
  const head = new DataView(new ArrayBuffer(12 + sorted.length * 16))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  head.setUint32(0, kindOf(tables))
  head.setUint16(4, sorted.length)
  head.setUint16(6, power * 16)
  head.setUint16(8, Math.log2(power))
  head.setUint16(10, (sorted.length - power) * 16)
  const parts: Uint8Array[] = [new Uint8Array(head.buffer)]
  let at = head.byteLength
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = 12 + index * 16
    setTag(head, entry, tag)
    head.setUint32(entry + 4, checksumOf(table))
    head.setUint32(entry + 8, at)
    head.setUint32(entry + 12, table.length)
    const padded = paddedTable(table)
    parts.push(padded)
    at += padded.length
  }
  return joinedBytes(parts)
}

/** How `pack` packs is handed in: zlib, with head and end. */
export function writeWoff(tables: FontTables, pack: (bytes: Uint8Array) => Uint8Array): Uint8Array<ArrayBuffer> {
  const sorted = sortedTables(tables)
  const head = new DataView(new ArrayBuffer(44 + sorted.length * 20))
  const parts: Uint8Array[] = [new Uint8Array(head.buffer)]
  let at = head.byteLength
  let unpacked = 12 + sorted.length * 16
  for (const [index, [tag, table]] of sorted.entries()) {
    const packed = pack(table)
    const held = packed.length < table.length ? packed : table
    const entry = 44 + index * 20
    setTag(head, entry, tag)
    head.setUint32(entry + 4, at)
    head.setUint32(entry + 8, held.length)
    head.setUint32(entry + 12, table.length)
    head.setUint32(entry + 16, checksumOf(table))
    const padded = paddedTable(held)
    parts.push(padded)
    at += padded.length
    unpacked += paddedLength(table.length)
  }
  head.setUint32(0, 0x774f4646)
  head.setUint32(4, kindOf(tables))
  head.setUint32(8, at)
  head.setUint16(12, sorted.length)
  head.setUint32(16, unpacked)
  head.setUint16(20, 1)
  return joinedBytes(parts)
}

function kindOf(tables: FontTables): number {
  return tables.has('CFF ') ? openType : trueType
}

function sortedTables(tables: FontTables): [string, Uint8Array][] {
  return [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
}

function setTag(view: DataView, at: number, tag: string): void {
  for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, tag.charCodeAt(letter))
}

function paddedLength(length: number): number {
  return Math.ceil(length / 4) * 4
}

function paddedTable(table: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLength(table.length))
  padded.set(table)
  return padded
}

function checksumOf(table: Uint8Array): number {
  const view = viewOf(paddedTable(table))
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
