/** Deflate as the process has it, which takes a fifth of the time of one in JavaScript. */
import { deflateRawSync } from 'node:zlib'
import type { Deflate } from '../../shared/formats/zip/write-zip.ts'

export const deflate: Deflate = (bytes) => deflateRawSync(bytes)
