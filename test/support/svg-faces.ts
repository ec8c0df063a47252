/** The face that a picture asks for first, and those that travel inside it with bytes of a font. */
export function facesOf(svg: string): { asked: string; embedded: string[] } {
  const asked = /<svg [^>]*font-family="([^"]+)"/.exec(svg)?.[1] ?? ''
  const faces = svg.matchAll(/@font-face\{font-family:'([^']+)'[^}]*base64,d09GMg[\w+/=]{1000,}/g)
  return {
    asked: asked.split(',')[0]?.replaceAll("'", '') ?? '',
    embedded: [...new Set([...faces].map(([, face]) => face ?? ''))],
  }
}
