/** Which theme the window wears: the one chosen, or live what the system wears. */
import { useSyncExternalStore } from 'react'
import type { Settings, ThemeChoice } from '../../shared/bridge/settings.ts'
import { isWall, usePresent } from '../model/document/present-store.ts'
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
    const settings = useSettings.getState()
    const isPresented = isWall(usePresent.getState())
    document.documentElement.dataset.theme = isPresented ? themeOfWall(settings) : wornTheme(settings.theme)
    document.documentElement.toggleAttribute('data-presenting', isPresented)
  }
  apply()
  const endings = [watchSystem(apply), useSettings.subscribe(apply), usePresent.subscribe(apply)]
  return () => {
    for (const end of endings) end()
  }
}

function themeOfWall({ theme, projectorTheme }: Pick<Settings, 'theme' | 'projectorTheme'>): Theme | 'contrast' {
  return projectorTheme === 'window' ? wornTheme(theme) : projectorTheme
}

/** What the wall wears, for its picture in another window. */
export function useWallTheme(): Theme | 'contrast' {
  const settings = useSettings()
  return useSyncExternalStore(watchSystem, () => themeOfWall(settings))
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
