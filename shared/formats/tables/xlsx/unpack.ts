/** The parts of a workbook, unpacked within limits: a small file may hold more than a machine has room for. */
import { strFromU8, unzipSync } from 'fflate/browser'
import { FailureError } from '../../../failure.ts'
import { refuseFile } from '../../reading/journey-refusal.ts'

const mostEntries = 2_000
/** 60 MB, which is some 100,000 rows. */
const mostBytes = 60_000_000

/** Parts that a reader of tables needs; whatever else a workbook holds is never unpacked. */
const needed =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i

/**
 * The XML parts by their names.
 * @throws FailureError `file-refused` where it is no workbook or more than a table is
 */
export function unpackWorkbook(bytes: Uint8Array): ReadonlyMap<string, string> {
  let entries = 0
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries += 1
        if (entries > mostEntries) refuseFile('the workbook contains too many files')
        if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name)) {
          refuseFile('the workbook contains a file outside its folder')
        }
        if (!needed.test(name)) return false
        // The room that is made for a part is what the file says of its size, so a lie here only cuts it short.
        size += originalSize
        if (size > mostBytes) refuseFile(`the workbook is larger than ${mostBytes / 1_000_000} MB when unpacked`)
        return true
      },
    })
    return new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]))
  } catch (error) {
    if (error instanceof FailureError) throw error
    return refuseFile('this is not an Excel workbook, or it is damaged')
  }
}
