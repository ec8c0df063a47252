/** The icons as they lie in resources/icons/, for each system in the sizes that it asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'

const signature = 0x89504e47

function readPngSize(png: Buffer): { width: number; height: number } {
  expect(png.readUInt32BE(0)).toBe(signature)
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

const folder = join(repositoryFolder, 'resources', 'icons')

describe.each([
  ['icon', 'icons'],
  ['journey', 'journey'],
])('the icon %s', (name, pngFolder) => {
  it('is there in every size for Linux, and as large as its name says', () => {
    const sizes = readdirSync(join(folder, pngFolder)).map((file) => {
      const size = Number.parseInt(file, 10)
      expect(readPngSize(readFileSync(join(folder, pngFolder, file)))).toEqual({ width: size, height: size })
      return size
    })
    expect(sizes.sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512])
  })

  it('holds whole pictures for Windows', () => {
    const file = readFileSync(join(folder, `${name}.ico`))
    const entries = Array.from({ length: file.readUInt16LE(4) }, (_, at) => {
      const entry = file.subarray(6 + 16 * at)
      const body = file.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8))
      const isPng = body.readUInt32BE(0) === signature
      expect(isPng ? readPngSize(body).width : body.readInt32LE(4)).toBe(entry.readUInt8(0) || 256)
      return entry.readUInt8(0) || 256
    })
    expect(entries).toEqual([16, 20, 24, 32, 40, 48, 64, 256])
  })

  it('holds whole pictures for macOS', () => {
    const file = readFileSync(join(folder, `${name}.icns`))
    expect(file.readUInt32BE(4)).toBe(file.length)
    const widths: number[] = []
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
      widths.push(readPngSize(file.subarray(at + 8)).width)
    expect(widths).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024])
  })
})
