/** A large page comes packed, and is unpacked before anything else looks for its parts. Each script has this before all others. */
import { strFromU8, unzlibSync } from 'fflate/browser'

const template = document.querySelector<HTMLTemplateElement>('#packed')
if (template) template.replaceWith(...unpacked(template.content.textContent ?? ''))

function unpacked(held: string): Node[] {
  const [packed = '', ...images] = held.split('\n')
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const { body } = new DOMParser().parseFromString(strFromU8(unzlibSync(bytes)), 'text/html')
  for (const image of body.querySelectorAll<HTMLElement | SVGElement>('[data-image]')) {
    const source = images[Number(image.dataset.image)] ?? ''
    image.setAttribute(image instanceof HTMLImageElement ? 'src' : 'href', source)
  }
  return [...body.childNodes]
}
