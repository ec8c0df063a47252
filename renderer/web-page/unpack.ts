/**
 * A large page comes packed, and any page holds an image once however often it shows it: both are put right before anything else looks
 * for its parts. Each script has this before all others.
 */
import { strFromU8, unzlibSync } from 'fflate/browser'

type Shown = HTMLElement | SVGElement

const template = document.querySelector<HTMLTemplateElement>('#packed')
if (template) template.replaceWith(...unpacked(template.content.textContent ?? ''))
else showImages(document)

function unpacked(held: string): Node[] {
  const [packed = '', ...images] = held.split('\n')
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const { body } = new DOMParser().parseFromString(strFromU8(unzlibSync(bytes)), 'text/html')
  showImages(body, images)
  return [...body.childNodes]
}

/** @param images their sources by number; those that stand in the page itself are found there */
function showImages(within: ParentNode, images: readonly string[] = []): void {
  const sources = [...images]
  for (const image of within.querySelectorAll<Shown>('[data-image]')) {
    const at = Number(image.dataset.image)
    const name = image instanceof HTMLImageElement ? 'src' : 'href'
    const own = image.getAttribute(name)
    if (own !== null) sources[at] = own
    else image.setAttribute(name, sources[at] ?? '')
  }
}
