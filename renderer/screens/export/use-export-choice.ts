/** What is chosen in the export dialog: at first as who gets it wants it; who that is is remembered, all else until the app ends. */
import { useMemo, useState } from 'react'
import {
  type Audience,
  audienceOptionNames,
  differencesFrom,
  optionsForAudience,
} from '../../../shared/formats/audience.ts'
import type { Format } from '../../../shared/formats/format-table.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type Part, partThatIsThere } from '../../../shared/journey/part-of-journey.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { SavedView } from '../../../shared/journey/views.ts'
import { defaultExportOptions, type ExportOptions } from '../../../shared/scene/pictures/export-options.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useFilter } from '../../model/document/filter-store.ts'
import { shownInsights } from '../../model/document/insight-settings.ts'
import { savedViews } from '../../model/document/view-store.ts'
import { useInsights } from '../../model/session/insight-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { saveSettings, useSettings } from '../../model/session/settings-store.ts'

type Chosen = {
  readonly options: Partial<ExportOptions>
  readonly viewId: Id | null
  readonly isFilterLeftOut: boolean
}

export type ExportChoice = {
  readonly options: ExportOptions
  readonly audience: Audience
  /** What of the options is otherwise than the audience has it, in words. */
  readonly differences: readonly string[]
  /** Sets the options as the audience has them, also where they were chosen otherwise. */
  readonly chooseAudience: (audience: Audience) => void
  /** The saved view that is to be drawn, if one is. */
  readonly view: SavedView | null
  readonly isFilterLeftOut: boolean
  readonly change: (change: Partial<ExportOptions>) => void
  readonly chooseView: (viewId: Id) => void
  readonly leaveFilterOut: (isFilterLeftOut: boolean) => void
}

/** @param document what is exported; null where that isn't known, as of many journeys or before anybody wants to export. */
export function useExportChoice(format: Format, document: JourneyDocument | null): ExportChoice {
  const [chosen, setChosen] = useState<Chosen>({ options: {}, viewId: null, isFilterLeftOut: false })
  const theme = useEffectiveTheme()
  const partNow = usePartThatIsThere(chosen.options.part)
  const lanesNow = useSettings(shownInsights)
  const hiddenNow = useInsights(({ hiddenPersonaIds }) => hiddenPersonaIds)
  const filterNow = useFilter(({ filter }) => filter)
  const view = useDocument(savedViews).find(({ id }) => id === chosen.viewId) ?? null
  const audience = useSettings((settings) => settings.exportAudience)
  const asked = useMemo(() => {
    const onScreen = { theme, insights: [...(view?.lanes ?? lanesNow)] }
    const options = optionsForAudience(audience, format, onScreen, document)
    // Whoever saved a view has said what of the map it shows.
    return view ? { ...options, insights: onScreen.insights } : options
  }, [audience, format, theme, lanesNow, view, document])
  const options = useMemo(
    (): ExportOptions => ({
      ...defaultExportOptions,
      size: { by: 'scale', scale: 2 },
      ...asked,
      ...chosen.options,
      hiddenPersonaIds: [...(view?.hiddenPersonaIds ?? hiddenNow)],
      filter: chosen.isFilterLeftOut ? {} : (view?.filter ?? filterNow),
      part: view && document ? partThatIsThere(document, view.part) : partNow,
    }),
    [chosen, asked, partNow, hiddenNow, filterNow, view, document],
  )
  return {
    options,
    audience,
    differences: differencesFrom(asked, options, format),
    chooseAudience: (exportAudience) => {
      setChosen((before) => ({ ...before, options: withoutAudienceOptions(before.options) }))
      saveSettings({ exportAudience })
    },
    view,
    isFilterLeftOut: chosen.isFilterLeftOut,
    change: (change) =>
      setChosen((before) => ({
        ...before,
        options: { ...before.options, ...change },
        ...(change.part ? { viewId: null } : {}),
      })),
    chooseView: (viewId) =>
      setChosen(({ options: { insights: _, ...others }, ...before }) => {
        // The lanes are those of the view, until others are chosen.
        return { ...before, options: others, viewId }
      }),
    leaveFilterOut: (isFilterLeftOut) => setChosen((before) => ({ ...before, isFilterLeftOut })),
  }
}

function withoutAudienceOptions(options: Partial<ExportOptions>): Partial<ExportOptions> {
  const names: readonly string[] = audienceOptionNames
  return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)))
}

const wholeJourney: Part = { of: 'journey' }

/** The chosen part as far as it is still there: another selection is another part, and a stage that is gone is none. */
function usePartThatIsThere(chosen: Part | undefined): Part {
  const stages = useDocument(({ document }) => document?.stages)
  const selected = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  return useMemo(() => {
    if (chosen?.of === 'stage' && stages?.has(chosen.stageId)) return chosen
    if (chosen?.of === 'selection' && selected.size > 0) return { of: 'selection', touchpointIds: [...selected] }
    return wholeJourney
  }, [chosen, stages, selected])
}
