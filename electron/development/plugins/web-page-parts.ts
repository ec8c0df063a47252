// Makes of renderer/web-page/ one script and one style, as texts for whatever imports `virtual:web-page-parts`.
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

const name = 'virtual:web-page-parts'
const resolved = `\0${name}`
// What people have who update their browser once a year.
const target = ['chrome109', 'firefox115', 'safari16']

/** `root` is the repository: the configuration that uses this may be bundled, and then knows better where it is. */
export function webPageParts(root: string): Plugin {
  return {
    name: 'web-page-parts',
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null
      const { script, style } = await bundle(root)
      return `export const script = ${JSON.stringify(script)}\nexport const style = ${JSON.stringify(style)}\n`
    },
  }
}

async function bundle(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const outcome = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      cssTarget: target,
      minify: true,
      // Else the script would write the style into the page, which its policy forbids.
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(root, 'renderer', 'web-page', 'main.ts'),
        output: { format: 'iife' },
      },
    },
  })
  const [made] = [outcome].flat() as Rolldown.RolldownOutput[]
  const texts = (ending: string) =>
    (made?.output ?? []).flatMap((file) => {
      if (!file.fileName.endsWith(ending)) return []
      return [file.type === 'chunk' ? file.code : String(file.source)]
    })
  return { script: texts('.js').join('').trim(), style: texts('.css').join('').trim() }
}
