/** Which theme the window wears: the one chosen, or live what the system wears. */
import { useSyncExternalStore } from 'react'
import type { ThemeChoice } from '../../shared/bridge/settings.ts'
import { isPresenting, usePresent } from '../model/document/present-store.ts'
import { useSettings } from '../model/session/settings-store.ts'

/** What pictures and what we don't draw ourselves can wear: high contrast is dark there. */
export type Theme = 'light' | 'dark'

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

function effectiveTheme(choice: ThemeChoice): Theme {
  if (choice === 'contrast') return 'dark'
  if (choice !== 'system') return choice
  return systemIsDark.matches ? 'dark' : 'light'
}

function wornTheme(choice: ThemeChoice): Theme | 'contrast' {
  return choice === 'contrast' ? choice : effectiveTheme(choice)
}

function watchSystem(changed: () => void): () => void {
  systemIsDark.addEventListener('change', changed)
  return () => systemIsDark.removeEventListener('change', changed)
}

/** Keeps `data-theme` of the page in step with choice, system and what the projector wears; call it once, before the first render. */
export function followTheme(): () => void {
  const apply = (): void => {
    const { theme, projectorTheme } = useSettings.getState()
    const isPresented = isPresenting()
    const worn = isPresented && projectorTheme !== 'window' ? projectorTheme : wornTheme(theme)
    document.documentElement.dataset.theme = worn
    document.documentElement.toggleAttribute('data-presenting', isPresented)
  }
  apply()
  const endings = [watchSystem(apply), useSettings.subscribe(apply), usePresent.subscribe(apply)]
  return () => {
    for (const end of endings) end()
  }
}

/** The theme that was chosen for the window, at this moment. */
export function themeOfWindow(): Theme {
  return effectiveTheme(useSettings.getState().theme)
}

/** The theme that is on the screen now, for what doesn't follow CSS: pictures. */
export function useEffectiveTheme(): Theme {
  const choice = useSettings((settings) => settings.theme)
  return useSyncExternalStore(watchSystem, () => effectiveTheme(choice))
}

/** The same for what is drawn in the page's own colours. */
export function useWornTheme(): string {
  const choice = useSettings((settings) => settings.theme)
  return useSyncExternalStore(watchSystem, () => wornTheme(choice))
}
