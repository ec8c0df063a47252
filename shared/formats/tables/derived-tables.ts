/** Sheets of our workbooks that only say again what others hold: nothing to bring in. */
export const derivedNames = { coverage: 'Coverage', findings: 'Findings' } as const

export function isDerived({ name }: { readonly name: string }): boolean {
  return Object.values<string>(derivedNames).includes(name)
}
