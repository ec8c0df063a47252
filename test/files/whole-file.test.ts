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
      /Couldn’t save .*: the file or folder doesn’t exist/,
    )
    expect(readdirSync(place)).toEqual(['taken'])
  })

  it.each([
    ['a write-protected file', 'kept.svg', 'it is write-protected'],
    ['a link to a write-protected file', 'link.svg', 'it is write-protected'],
    ['a new file in a write-protected folder', 'closed/new.svg', 'its folder is write-protected'],
    ['a folder', 'folder.svg', 'it is a folder'],
    ['a link to a folder', 'folder-link.svg', 'it is a folder'],
    ['a link in a circle', 'circle.svg', 'it is a link to itself'],
    ['a link into a folder that is not there', 'lost.svg', 'the file or folder doesn’t exist'],
  ])('refuses %s, and leaves everything as it was', async (_, name, reason) => {
    const place = mkdtempSync(join(folder, 'protected-'))
    writeFileSync(join(place, 'kept.svg'), 'kept')
    chmodSync(join(place, 'kept.svg'), 0o444)
    symlinkSync('kept.svg', join(place, 'link.svg'))
    for (const inner of ['closed', 'folder.svg']) mkdirSync(join(place, inner))
    symlinkSync('folder.svg', join(place, 'folder-link.svg'))
    symlinkSync('circle.svg', join(place, 'circle.svg'))
    symlinkSync(join('nowhere', 'a.svg'), join(place, 'lost.svg'))
    chmodSync(join(place, 'closed'), 0o555)
    const before = readdirSync(place, { recursive: true })
    const path = join(place, name)
    const sentence = `Couldn’t save ${path}: ${reason}. The existing file is unchanged.`
    await expect(writeFileWhole(path, encode('new'))).rejects.toMatchObject({
      code: 'file-unwritable',
      message: sentence,
    })
    expect(readdirSync(place, { recursive: true })).toEqual(before)
    expect(readFileSync(join(place, 'kept.svg'), 'utf8')).toBe('kept')
    chmodSync(join(place, 'closed'), 0o755)
  })

  it('writes through a link to a file that is not there yet', async () => {
    const place = mkdtempSync(join(folder, 'dangling-'))
    symlinkSync('there.svg', join(place, 'link.svg'))
    await writeFileWhole(join(place, 'link.svg'), encode('new'))
    expect(readFileSync(join(place, 'there.svg'), 'utf8')).toBe('new')
    expect(lstatSync(join(place, 'link.svg')).isSymbolicLink()).toBe(true)
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
