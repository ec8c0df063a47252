/** The order in which a drawing is read whose parts are joined by arrows. */

type Arrow = { readonly from: string; readonly to: string }

/** Each part behind those whose arrows lead to it; where arrows go in a circle, the first as one reads goes first. */
export function alongArrows<T extends { readonly id: string }>(parts: readonly T[], arrows: readonly Arrow[]): T[] {
  const byId = new Map(parts.map((part) => [part.id, part]))
  const next = new Map<string, string[]>()
  const waitsFor = new Map<string, number>()
  for (const { from, to } of arrows) {
    if (!byId.has(from) || !byId.has(to)) continue
    const behind = next.get(from)
    if (behind) behind.push(to)
    else next.set(from, [to])
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1)
  }
  const made = new Set<T>()
  const follow = (first: T) => {
    const open = [first]
    for (let part = open.pop(); part; part = open.pop()) {
      if (made.has(part)) continue
      made.add(part)
      const ready = (next.get(part.id) ?? []).filter((id) => {
        const left = (waitsFor.get(id) ?? 0) - 1
        waitsFor.set(id, left)
        return left <= 0
      })
      for (const id of ready.toReversed()) {
        const one = byId.get(id)
        if (one) open.push(one)
      }
    }
  }
  for (const part of parts) if ((waitsFor.get(part.id) ?? 0) <= 0) follow(part)
  for (const part of parts) follow(part)
  return [...made]
}
