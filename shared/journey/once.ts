/**
 * A function that works its answer out once for each object and gives the same one as long as that object lives. Records and
 * lists of a document are never mutated and shared by later documents, so what wasn't touched by an edit is never asked again.
 */
export function once<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as V
    const answer = workOut(key)
    known.set(key, answer)
    return answer
  }
}
