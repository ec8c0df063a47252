/** What we use of papaparse: its own types would bring Node's into this folder. */
declare module 'papaparse' {
  const papaparse: {
    readonly parse: (
      text: string,
      config: { readonly delimiter: string; readonly preview: number },
    ) => {
      readonly data: readonly (readonly string[])[]
      readonly errors: readonly { readonly code: string; readonly row?: number }[]
    }
    readonly unparse: (rows: readonly (readonly (string | number)[])[], config: { readonly newline: string }) => string
  }
  export = papaparse
}
