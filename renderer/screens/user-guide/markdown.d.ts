/** The build makes HTML of Markdown (electron.vite.config.ts). */
declare module '*.md' {
  export const html: string
}
