import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fontFacesFor } from '../../electron/files/fonts.ts'
import type { Scene } from '../../shared/scene/primitives.ts'

const folder = join(import.meta.dirname, '../../resources/fonts')

function sceneWith(...texts: string[]): Scene {
  const look = { kind: 'text', x: 0, y: 0, size: 13, weight: 400, fill: '#000000' } as const
  const primitives = texts.map((text) => ({ ...look, text }))
  return { width: 1, height: 1, background: '#ffffff', title: '', primitives }
}

async function rangesFor(...texts: string[]): Promise<string[]> {
  return (await fontFacesFor(sceneWith(...texts), folder)).map(({ unicodeRange }) => unicodeRange)
}

it('takes the files that the characters need and no other', async () => {
  expect(await rangesFor()).toEqual([])
  expect(await rangesFor('Café')).toHaveLength(1)
  expect(await rangesFor('客')).toEqual([])
  const [cyrillic, latin] = await rangesFor('Café', 'Ждёт')
  expect(cyrillic).toContain('U+0400-045F')
  expect(latin).toContain('U+0000-00FF')
})

it('hands out woff2 files', async () => {
  const [face] = await fontFacesFor(sceneWith('A'), folder)
  expect(
    Buffer.from(face?.base64 ?? '', 'base64')
      .subarray(0, 4)
      .toString(),
  ).toBe('wOF2')
  expect([face?.family, face?.weightRange]).toEqual(['Inter Variable', '100 900'])
})
