import { useMemo } from 'react'
import type { ExportOptions } from '../../shared/formats/export-options.ts'
import { type Format, takesOption } from '../../shared/formats/format-table.ts'
import { pictureScene } from '../../shared/scene/picture.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { useDocument } from '../state/document-store.ts'

const noInsights: ExportOptions['insights'] = []

/** The picture that an export would write; null where it isn't asked for. */
export function useSceneOfOpenJourney(isAskedFor: boolean, format: Format, options: ExportOptions): Scene | null {
  const document = useDocument((state) => (isAskedFor ? state.document : null))
  const { part, theme, hasFindings, hiddenPersonaIds } = options
  const insights = takesOption(format, 'insights') ? options.insights : noInsights
  const hasLegend = options.hasLegend && takesOption(format, 'legend')
  const hasBackground = options.hasBackground || !takesOption(format, 'background')
  return useMemo(
    () =>
      document &&
      pictureScene(
        document,
        { part, theme, hasFindings, insights, hiddenPersonaIds, hasLegend, hasBackground },
        new Date().toISOString(),
      ),
    [document, part, theme, hasFindings, insights, hiddenPersonaIds, hasLegend, hasBackground],
  )
}
