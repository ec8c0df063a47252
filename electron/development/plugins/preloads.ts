/** A page asks for what its script imports later as soon as it asks for the script itself, so that both are on their way together. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

export const preloads: Plugin = {
  name: 'preloads',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {}, chunk }) => (chunk ? later(chunk, bundle).flatMap(tagsOf) : []),
  },
}

/** The chunks that a page will import, each after what it imports itself: styles count in the order in which they stand. */
function later(page: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const seen = new Set([page.fileName])
  const follow = (fileName: string): Rolldown.OutputChunk[] => {
    const chunk = bundle[fileName]
    if (chunk?.type !== 'chunk' || seen.has(fileName)) return []
    seen.add(fileName)
    return [...chunk.imports.flatMap(follow), chunk]
  }
  return page.dynamicImports.flatMap(follow)
}

function tagsOf({ fileName, viteMetadata }: Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const link = (rel: string, path: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `./${path}` },
    injectTo: 'head',
  })
  const styles = [...(viteMetadata?.importedCss ?? [])].map((path) => link('stylesheet', path))
  return [link('modulepreload', fileName), ...styles]
}
