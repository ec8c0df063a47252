/** Files on a real disk are written whole or not at all. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeFileWhole } from '../../electron/files/whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'whole-file-'))
afterAll(() => rmSync(folder, { recursive: true }))
const encode = (text: string) => new TextEncoder().encode(text)

describe('writing', () => {
  it('replaces a file whole, keeps its mode and the link that leads to it, leaves nothing beside', async () => {
    const place = join(folder, 'whole')
    mkdirSync(place)
    const path = join(place, 'a.journey')
    const link = join(place, 'link.journey')
    await writeFileWhole(path, encode('one'))
    chmodSync(path, 0o640)
    symlinkSync(path, link)
    await writeFileWhole(link, encode('two'))
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(place).sort()).toEqual(['a.journey', 'link.journey'])
  })

  it('leaves what stood there where it fails, and nothing beside', async () => {
    const place = join(folder, 'failing')
    mkdirSync(join(place, 'taken', 'inside'), { recursive: true })
    await expect(writeFileWhole(join(place, 'taken'), encode('x'))).rejects.toMatchObject({ code: 'file-unwritable' })
    await expect(writeFileWhole(join(place, 'no', 'a'), encode('x'))).rejects.toThrow(
      /was not written: it does not exist/,
    )
    expect(readdirSync(place)).toEqual(['taken'])
  })

  it('takes away what a killed write left beside long ago, and nothing else', async () => {
    const place = join(folder, 'leftovers')
    mkdirSync(place)
    const leftover = (name: string) => `.${name}.${crypto.randomUUID()}.tmp`
    const [old, fresh, others] = [leftover('a.journey'), leftover('a.journey'), leftover('b.journey')]
    for (const name of [old, fresh, others]) writeFileSync(join(place, name), 'half')
    const yesterday = new Date(Date.now() - 86_400_000)
    for (const name of [old, others]) utimesSync(join(place, name), yesterday, yesterday)
    await writeFileWhole(join(place, 'a.journey'), encode('whole'))
    expect(readdirSync(place).sort()).toEqual(['a.journey', fresh, others].sort())
  })
})
