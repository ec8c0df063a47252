/** A text of this length is no name that anybody typed; parting it at each of its spaces would take gigabytes. */
const longestName = 10_000

/** A name without spaces around it, and with single ones inside, for comparing; texts too long for a name stay as they are. */
export function withSingleSpaces(text: string, space = ' '): string {
  return text.length > longestName ? text : text.trim().replace(/\s+/g, space)
}
