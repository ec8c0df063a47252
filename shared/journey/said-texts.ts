/** The texts of a list that say something: a file may hold blank ones, which stay in it and count nowhere. */
export function saidTexts(texts: readonly string[]): readonly string[] {
  return texts.every(isSaid) ? texts : texts.filter(isSaid)
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
