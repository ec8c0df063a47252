import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createLastFolders } from '../../electron/app/last-folders.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'throughline-folders-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

it('each kind of file dialog begins in the folder of its last answer, also after a restart', () => {
  const there = folder()
  const file = join(there, 'folders.json')
  const [maps, reports] = [join(there, 'maps'), join(there, 'reports')]
  for (const name of [maps, reports]) mkdirSync(name)
  const first = createLastFolders(file)
  expect(first.of('import', '/documents')).toBe('/documents')
  first.note('import', maps)
  first.note('save', reports)
  for (const folders of [first, createLastFolders(file)]) {
    expect(folders.of('import', '/documents')).toBe(maps)
    expect(folders.of('save', '/documents')).toBe(reports)
    expect(folders.of('folder', '/documents')).toBe('/documents')
  }
  rmSync(maps, { recursive: true })
  expect(first.of('import', '/documents')).toBe('/documents')
})

it('a file of folders that is no such file, or can’t be written, is in nobody’s way', () => {
  const there = folder()
  const file = join(there, 'folders.json')
  writeFileSync(file, '{"import": 7')
  expect(createLastFolders(file).of('import', '/documents')).toBe('/documents')
  const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const folders = createLastFolders(join(there, 'missing', 'folders.json'))
  folders.note('save', there)
  quiet.mockRestore()
  expect(folders.of('save', '/documents')).toBe(there)
})
