/** What is chosen in the export dialog: at first as the canvas shows the journey; kept until the app ends. */
import { useMemo, useState } from 'react'
import { defaultExportOptions, type ExportOptions } from '../../shared/formats/export-options.ts'
import { type Format, hasLegendAtFirst } from '../../shared/formats/format-table.ts'
import { shownInsights } from '../insights/insight-settings.ts'
import { useInsights } from '../insights/insight-store.ts'
import { useSettings } from '../state/settings-store.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import { usePartThatIsThere } from './use-part.ts'

export function useExportOptions(format: Format): [ExportOptions, (change: Partial<ExportOptions>) => void] {
  const [choice, setChoice] = useState<Partial<ExportOptions>>({})
  const theme = useEffectiveTheme()
  const part = usePartThatIsThere(choice.part)
  const shown = useSettings(shownInsights)
  const hidden = useInsights(({ hiddenPersonaIds }) => hiddenPersonaIds)
  const options = useMemo(
    (): ExportOptions => ({
      ...defaultExportOptions,
      size: { by: 'scale', scale: 2 },
      theme,
      hasLegend: hasLegendAtFirst(format),
      insights: [...shown],
      ...choice,
      hiddenPersonaIds: [...hidden],
      part,
    }),
    [choice, format, theme, part, shown, hidden],
  )
  return [options, (change) => setChoice((before) => ({ ...before, ...change }))]
}
