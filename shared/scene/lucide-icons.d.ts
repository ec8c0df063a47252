/** Lucide's icons one by one: its entry would load all of them. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]

  // biome-ignore lint/style/noDefaultExport: that is how the package exports them
  export { icon as default }
}
