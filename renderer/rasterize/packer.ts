/** Packs bytes into one zlib stream, and hands out what is ready after each addition. */

export type Packer = {
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array[]>
  readonly end: () => Promise<Uint8Array[]>
}

export function packer(): Packer {
  const { readable, writable } = new CompressionStream('deflate')
  const writer = writable.getWriter()
  let ready: Uint8Array[] = []
  const reading = (async () => {
    for await (const part of readable) ready.push(part)
  })()
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  return {
    add: async (bytes) => {
      await writer.write(bytes)
      return take()
    },
    end: async () => {
      await writer.close()
      await reading
      return take()
    },
  }
}
