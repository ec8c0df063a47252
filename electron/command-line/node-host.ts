/** The command line's host in plain Node: it writes without the streams that Node would load for that. */
import { writeSync } from 'node:fs'
import type { CommandLineHost } from './host.ts'

export function nodeHost(about: Pick<CommandLineHost, 'version' | 'fontFolder'>): CommandLineHost {
  return { ...about, stdout: writeTo(1), stderr: writeTo(2) }
}

/** Writes texts to standard output or standard error, in their order. */
function writeTo(descriptor: 1 | 2): (text: string) => void {
  let stream: NodeJS.WriteStream | null = null
  return (text) => {
    const bytes = Buffer.from(text)
    const written = stream ? 0 : writeAtOnce(descriptor, bytes)
    if (written === bytes.length) return
    // A reader that is slower than we are, on a pipe that doesn't wait for it: a stream keeps the rest until it can go.
    stream ??= descriptor === 1 ? process.stdout : process.stderr
    stream.write(bytes.subarray(written))
  }
}

/** How many of the bytes the descriptor took before it asked to wait. */
function writeAtOnce(descriptor: number, bytes: Buffer): number {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
  }
  return written
}
