/** "Discover (Awareness)" as its name and its word; null where it ends with none of them. */
export function labelled<W extends string>(
  words: string,
  values: readonly W[],
  wordsOf: Readonly<Record<W, string>>,
): { readonly name: string; readonly word: W | null } {
  const word = values.find((value) => words.toLowerCase().endsWith(` (${wordsOf[value].toLowerCase()})`)) ?? null
  return { name: word ? words.slice(0, -wordsOf[word].length - 3) : words, word }
}
