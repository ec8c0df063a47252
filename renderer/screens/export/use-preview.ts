import { useMemo } from 'react'
import { type Format, takesOption } from '../../../shared/formats/format-table.ts'
import { chosenDeck } from '../../../shared/formats/pptx/chosen-deck.ts'
import { slideScene } from '../../../shared/formats/pptx/slide-scene.ts'
import type { ExportOptions, PictureOptions } from '../../../shared/scene/pictures/export-options.ts'
import type { Page } from '../../../shared/scene/pictures/page.ts'
import { pagesOf } from '../../../shared/scene/pictures/paper-pages.ts'
import { pictureScene } from '../../../shared/scene/pictures/picture-scene.ts'
import type { Poster } from '../../../shared/scene/pictures/poster.ts'
import type { Scene } from '../../../shared/scene/primitives.ts'
import { pageScene } from '../../../shared/web-page/page-map.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useBrandFace } from '../../model/places/brand-face.ts'

/** The pages that an export would write; a picture is a page of its own size. */
export type Preview = {
  readonly width: number
  readonly height: number
  readonly pages: readonly [Page, ...Page[]]
  readonly poster?: Poster | undefined
}

/** Null where nothing is asked for, or what is written is no picture. */
export function usePreview(isAskedFor: boolean, format: Format, chosen: ExportOptions): Preview | null {
  const document = useDocument((state) => (isAskedFor && takesOption(format, 'theme') ? state.document : null))
  const display = useBrandFace(document?.journey.brand.name ?? '')
  return useMemo(() => {
    if (!document) return null
    const options = { ...chosen, display }
    const at = new Date().toISOString()
    if (takesOption(format, 'paper')) {
      const { pages, poster, ...size } = pagesOf(document, options, at)
      return withPages(size, pages, poster)
    }
    if (format === 'pptx') {
      const { deck, theme } = chosenDeck(document, options, at)
      const scenes = deck.slides.map((slide) => slideScene(deck, slide, deck.title, theme))
      return withPages(deck, scenes.map(whole))
    }
    const scene =
      format === 'html' ? pageScene(document, options) : pictureScene(document, asTaken(format, options), at)
    return withPages(scene, [whole(scene)])
  }, [document, format, chosen, display])
}

function whole(scene: Scene): Page {
  return { scene, x: 0, y: 0, scale: 1 }
}

type Size = { readonly width: number; readonly height: number }

function withPages({ width, height }: Size, [first, ...rest]: readonly Page[], poster?: Poster): Preview | null {
  return first ? { width, height, pages: [first, ...rest], poster } : null
}

/** Without what the format doesn't take. */
function asTaken(format: Format, options: PictureOptions): PictureOptions {
  return {
    ...options,
    insights: takesOption(format, 'insights') ? options.insights : [],
    hasLegend: options.hasLegend && takesOption(format, 'legend'),
    hasBackground: options.hasBackground || !takesOption(format, 'background'),
  }
}
