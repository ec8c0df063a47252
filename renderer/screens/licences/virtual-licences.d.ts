/** Read from the packages when the app is built (electron.vite.config.ts). */
declare module 'virtual:licences' {
  export const licences: readonly {
    readonly name: string
    readonly version: string
    readonly kind: string
    readonly text: string
  }[]
}
