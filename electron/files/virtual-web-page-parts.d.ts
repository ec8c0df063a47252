/** Made by the build (electron/development/plugins/web-page-parts.ts) of renderer/web-page/. */
declare module 'virtual:web-page-parts' {
  export const script: string
  export const style: string
}
