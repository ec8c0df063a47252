/** Pictures on a sheet (ECMA-376, DrawingML): behind the last column, in the row of what they show. */
import { decodeBase64 } from '../../journey/base64.ts'
import type { Picture, Table } from '../cells/text-table.ts'
import { cellXml } from './cell-text.ts'

/** In points: what a row with pictures is high at least, and how high they stand in it. */
export const pictureRowHeight = 76
const [pictureHeight, gap] = [68, 4]
/** Of the columns behind the table, in characters; and of a picture at most, in points. */
export const pictureColumnWidth = 22
const widestPicture = 112

const emuOfPoint = 12_700

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' }

/** What spreadsheets can show; they know no WebP. */
export function isForSheets({ mediaType }: Picture): boolean {
  return Object.hasOwn(endings, mediaType)
}

export const pictureDefaults = Object.entries(endings).map(
  ([mediaType, ending]) => `<Default Extension="${ending}" ContentType="${mediaType}"/>`,
)

/** How many columns behind the table have pictures. */
export function pictureColumns({ pictures = [] }: Pick<Table, 'pictures'>): number {
  return pictures.reduce((most, inRow) => Math.max(most, inRow.length), 0)
}

export type Drawing = {
  readonly xml: string
  /** Names of the files that it shows, in the order of its relations. */
  readonly targets: readonly string[]
  readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>
}

const spaces = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** The pictures of a table as one drawing, each file once; null where it has none. */
export function drawingOf({ headers, pictures = [] }: Table): Drawing | null {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  const names: string[] = []
  const anchors = pictures.flatMap((inRow, row) =>
    inRow.flatMap((picture, at) => {
      const bytes = decodeBase64(picture.data)
      if (bytes === null) return []
      const name = `${picture.id}.${endings[picture.mediaType]}`
      if (!Object.hasOwn(files, name)) names.push(name)
      files[name] = new Uint8Array(bytes)
      const place = { column: headers.length + at, row: row + 1 }
      return [(id: number) => anchorXml(picture, place, { id, relation: `rId${names.indexOf(name) + 1}` })]
    }),
  )
  if (anchors.length === 0) return null
  const xml = `<xdr:wsDr ${spaces}>${anchors.map((anchor, at) => anchor(at + 2)).join('')}</xdr:wsDr>`
  return { xml, targets: names, files }
}

/** Its row and column keep it; as high as its row, or as wide as its column. */
function anchorXml(
  { width, height, alt }: Picture,
  { column, row }: { readonly column: number; readonly row: number },
  { id, relation }: { readonly id: number; readonly relation: string },
): string {
  const scale = Math.min(pictureHeight / height, widestPicture / width)
  const emu = (points: number) => Math.round(points * emuOfPoint)
  const size = (tag: string) => `<${tag} cx="${emu(width * scale)}" cy="${emu(height * scale)}"/>`
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(gap)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(gap)}</xdr:rowOff></xdr:from>`
  const names = `<xdr:cNvPr id="${id}" name="Image ${id - 1}" descr="${cellXml(alt.replace(/\s+/gu, ' ').trim())}"/>`
  const fill = `<xdr:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`
  const form = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/>${size('a:ext')}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`
  return `<xdr:oneCellAnchor>${from}${size('xdr:ext')}<xdr:pic><xdr:nvPicPr>${names}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>${fill}${form}</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`
}
