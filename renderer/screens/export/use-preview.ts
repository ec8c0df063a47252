import { useMemo } from 'react'
import { type Format, takesOption } from '../../../shared/formats/format-table.ts'
import type { ExportOptions } from '../../../shared/scene/pictures/export-options.ts'
import type { Page } from '../../../shared/scene/pictures/page.ts'
import { pagesOf } from '../../../shared/scene/pictures/paper-pages.ts'
import { pictureScene } from '../../../shared/scene/pictures/picture-scene.ts'
import type { Poster } from '../../../shared/scene/pictures/poster.ts'
import { pageScene } from '../../../shared/web-page/page-map.ts'
import { useDocument } from '../../model/document/document-store.ts'

/** The first of the pages that an export would write, and how many there are; a picture is a page of its own size. */
export type Preview = {
  readonly width: number
  readonly height: number
  readonly first: Page
  readonly count: number
  readonly poster?: Poster | undefined
}

/** Null where nothing is asked for, or what is written is no picture. */
export function usePreview(isAskedFor: boolean, format: Format, options: ExportOptions): Preview | null {
  const document = useDocument((state) => (isAskedFor && takesOption(format, 'theme') ? state.document : null))
  return useMemo(() => {
    if (!document) return null
    const at = new Date().toISOString()
    if (takesOption(format, 'paper')) {
      const { pages, poster, ...size } = pagesOf(document, options, at)
      const [first] = pages
      return first ? { ...size, first, count: pages.length, poster } : null
    }
    const scene =
      format === 'html' ? pageScene(document, options) : pictureScene(document, asTaken(format, options), at)
    return { width: scene.width, height: scene.height, first: { scene, x: 0, y: 0, scale: 1 }, count: 1 }
  }, [document, format, options])
}

/** Without what the format doesn't take. */
function asTaken(format: Format, options: ExportOptions): ExportOptions {
  return {
    ...options,
    insights: takesOption(format, 'insights') ? options.insights : [],
    hasLegend: options.hasLegend && takesOption(format, 'legend'),
    hasBackground: options.hasBackground || !takesOption(format, 'background'),
  }
}
