import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { writeZip, type ZipPart } from '../../shared/formats/zip/write-zip.ts'

const text = '<a>Größe 客 🎉</a>'.repeat(1_000)
const image = Uint8Array.from({ length: 5_000 }, (_, at) => at % 7)

describe('a zip archive', () => {
  it('holds its files in their order, text as UTF-8', () => {
    const files = unzipSync(
      writeZip(
        [
          ['z/first.xml', text],
          ['a.png', image],
          ['empty.txt', ''],
        ],
        deflate,
      ),
    )
    expect(Object.keys(files)).toEqual(['z/first.xml', 'a.png', 'empty.txt'])
    expect(strFromU8(files['z/first.xml'] ?? new Uint8Array())).toBe(text)
    expect(files['a.png']).toEqual(image)
    expect(files['empty.txt']).toHaveLength(0)
  })

  it('packs text and leaves images, which are packed already, as they are', () => {
    const packed: number[] = []
    const noted = (bytes: Uint8Array) => {
      packed.push(bytes.length)
      return deflate(bytes)
    }
    const archive = writeZip(
      [
        ['a.png', image],
        ['b.xml', text],
      ],
      noted,
    )
    expect(packed).toEqual([Buffer.byteLength(text)])
    expect(archive.length).toBeLessThan(image.length + 1_000)
  })

  it('takes each part when the one before is packed', () => {
    const order: string[] = []
    function* parts(): Generator<ZipPart> {
      for (const name of ['one', 'two']) {
        order.push(name)
        yield [name, name]
      }
    }
    writeZip(parts(), (bytes) => {
      order.push(`packed ${strFromU8(bytes)}`)
      return deflate(bytes)
    })
    expect(order).toEqual(['one', 'packed one', 'two', 'packed two'])
  })
})
