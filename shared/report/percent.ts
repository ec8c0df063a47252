/** "47 %"; a dash where there is nothing to be a part of. */
export function percent({ filled, of }: { readonly filled: number; readonly of: number }): string {
  return of === 0 ? '–' : `${Math.round((filled / of) * 100)} %`
}
