/** A name that has to be shorter than it is. */

/** As much of a name as `fits`, up to the end of a word where that leaves half of it, else up to what people see as a letter. */
export function shortName(name: string, fits: (part: string) => boolean): string {
  if (fits(name)) return name
  let part = ''
  for (const letter of lettersOf(name)) {
    if (!fits(part + letter)) break
    part += letter
  }
  const isTorn = /\S/.test(name.charAt(part.length))
  const end = isTorn ? part.search(/\s\S*$/u) : part.length
  return part.slice(0, end > part.length / 2 ? end : part.length).replace(/[\s\p{Pd},;:&(]+$/u, '')
}

/** Older browsers, which open web pages too, know only characters. */
function lettersOf(text: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return text
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
