/** A large page packed, so that it goes through any mailbox; its script unpacks it (renderer/web-page/unpack.ts). */
import { strToU8, zlibSync } from 'fflate/browser'
import { encodeBase64 } from '../formats/journey/base64.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, Markup } from './markup.ts'

/** Characters without images. Smaller pages can be read where no script may run, and as their source. */
const mostUnpacked = 200_000
/** Only markup has quotes that are quotes, so that no text is taken for an image. */
const imageSource = / (?:src|href)="(data:image\/[a-z+]+;base64,[A-Za-z0-9+/=]*)"/g

/**
 * What stands in the page for this markup. A small page is as it is, but for images that come again, which are held once; a large one
 * is packed beside its images, which nothing would make smaller.
 */
export function packedBody(body: string): Markup {
  const images = new Map<string, number>()
  const rest = withImages(body, images, () => '')
  if (rest.length <= mostUnpacked) return new Markup(withImages(body, new Map(), (attribute) => attribute))
  const packed = encodeBase64(zlibSync(strToU8(rest), { level: 9 }))
  return html`<noscript><p class="empty">${words.needsScript}</p></noscript><template id="packed">${[packed, ...images.keys()].join('\n')}</template>`
}

/** The markup with the number of each image; `first` is what else is written where one comes for the first time. */
function withImages(body: string, images: Map<string, number>, first: (attribute: string) => string): string {
  return body.replace(imageSource, (attribute, source: string) => {
    const known = images.get(source)
    const at = known ?? images.size
    images.set(source, at)
    const number = ` data-image="${at}"`
    return known === undefined ? first(attribute) + number : number
  })
}
