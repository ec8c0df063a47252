/** Which insight lanes are shown: remembered from one start to the next. */
import { type InsightName, insightNames } from '../../../shared/journey/insights.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'

/** What is shown of the strip, from top to bottom; nothing where it is closed. */
export function shownInsights(settings = useSettings.getState()): readonly InsightName[] {
  return settings.areInsightsOpen ? settings.insights : none
}

const none: readonly InsightName[] = []

/** Shows exactly these lanes. */
export function showInsights(names: readonly InsightName[]): void {
  const { insights } = useSettings.getState()
  saveSettings({ areInsightsOpen: names.length > 0, insights: names.length > 0 ? [...names] : insights })
}

export function toggleStrip(): void {
  const { areInsightsOpen, insights } = useSettings.getState()
  const isOpening = !areInsightsOpen || insights.length === 0
  saveSettings({ areInsightsOpen: isOpening, insights: insights.length > 0 ? insights : ['emotions'] })
}

/** Shows or hides one lane; showing one opens the strip with it, beside those that were shown. */
export function toggleInsight(name: InsightName): void {
  const shown = shownInsights()
  const { insights } = useSettings.getState()
  const isShown = shown.includes(name)
  const next = insightNames.filter((other) => (other === name ? !isShown : insights.includes(other)))
  saveSettings({ areInsightsOpen: next.length > 0, insights: next })
}
