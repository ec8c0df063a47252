/** A large page packed, so that it goes through any mailbox; its script unpacks it (renderer/web-page/unpack.ts). */
import { strToU8, zlibSync } from 'fflate/browser'
import { encodeBase64 } from '../formats/journey/base64.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, Markup } from './markup.ts'

/** Characters without images. Smaller pages can be read where no script may run, and as their source. */
const mostUnpacked = 200_000
/** Only markup has quotes that are quotes, so that no text is taken for an image. */
const imageSource = / (?:src|href)="(data:image\/[a-z+]+;base64,[A-Za-z0-9+/=]*)"/g

/** What stands in the page for this markup: itself, or it packed beside its images, which nothing would make smaller. */
export function packedBody(body: string): Markup {
  const images = new Map<string, number>()
  const rest = body.replace(imageSource, (_, source: string) => {
    const at = images.get(source) ?? images.size
    images.set(source, at)
    return ` data-image="${at}"`
  })
  if (rest.length <= mostUnpacked) return new Markup(body)
  const packed = encodeBase64(zlibSync(strToU8(rest), { level: 9 }))
  return html`<noscript><p class="empty">${words.needsScript}</p></noscript><template id="packed">${[packed, ...images.keys()].join('\n')}</template>`
}
