/** Pages as a PDF: in a hidden page, whose printer keeps lines as lines and words as words. */
import { type FontFace, writeSvg } from '../../shared/formats/svg/svg.ts'
import type { Page, Pages } from '../../shared/scene/pictures/page.ts'
import { sceneWithin } from '../../shared/scene/scene-within.ts'
import { withHiddenPage } from '../page/hidden-page.ts'
import type { Watch } from './export-watch.ts'

const unitsOfInch = 96
/** Lines of text, each of which becomes an element for screen readers: of more, that would take a third of the time of printing. */
const mostTagged = 3_000

type ToPrint = {
  readonly draw: () => Pages
  /** Those that come with the pages: the hidden page has its own. */
  readonly fontFaces: readonly FontFace[]
}

/** Hands the PDF to `use` before the hidden page goes; `draw` works while that page loads. */
export async function printPages(
  { draw, fontFaces }: ToPrint,
  watch: Watch,
  use: (pdf: Buffer) => Promise<void>,
): Promise<void> {
  const prepare = () => {
    const { pages, width, height } = draw()
    // A poster shows one scene on hundreds of sheets: each is written when its turn comes.
    return { width, height, pages: pages.map((page) => ({ ...page, svg: page.clip ? null : writePicture(page) })) }
  }
  await withHiddenPage('print.html', prepare, async (contents, { width, height, pages }, keepUntil) => {
    await contents.executeJavaScript(`window.addFonts(${JSON.stringify(fontFaces)})`)
    for (const [index, { svg, ...page }] of pages.entries()) {
      watch.check()
      const { scene, x, y, scale, clip = null, overlay } = page
      const place = { width, height, x, y, scale, ground: clip ? null : scene.background, clip }
      const over = overlay ? writeSvg(overlay, { fontFaces: [] }) : null
      const drawn = [svg ?? writePicture(page), place, over].map((one) => JSON.stringify(one)).join(', ')
      await contents.executeJavaScript(`window.addPage(${drawn})`)
      watch.progress((index + 1) / pages.length / 2)
    }
    await contents.executeJavaScript(`window.ready(${JSON.stringify(pages[0]?.scene.title ?? '')})`)
    // From here on the printer works alone: it tells nothing, but can be left.
    watch.progress(null)
    const printing = contents.printToPDF({
      pageSize: { width: width / unitsOfInch, height: height / unitsOfInch },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      generateTaggedPDF: lineCount(pages) <= mostTagged,
    })
    // Of a page that goes while it is printed Electron makes a failure of every later print, until the app is started again.
    keepUntil(printing)
    await use(await watch.whileWanted(printing))
  })
}

function writePicture({ scene, x, y, scale, clip }: Page): string {
  const within = clip && {
    x: (clip.x - x) / scale,
    y: (clip.y - y) / scale,
    width: clip.width / scale,
    height: clip.height / scale,
  }
  return writeSvg(within ? sceneWithin(scene, within) : scene, { fontFaces: [] })
}

function lineCount(pages: Pages['pages']): number {
  return pages.reduce((sum, { scene }) => sum + scene.primitives.filter(({ kind }) => kind === 'text').length, 0)
}
