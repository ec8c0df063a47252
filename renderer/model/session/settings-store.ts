/** What the window remembers between starts; kept in the library file, never in a journey. */
import { create } from 'zustand'
import { defaultSettings, type Settings } from '../../../shared/bridge/settings.ts'
import { request } from '../../bridge/bridge.ts'
import { notifyProblem } from './session-store.ts'

export const useSettings = create<Settings>(() => defaultSettings)

export function adoptSettings(settings: Settings): void {
  useSettings.setState(settings)
}

export function saveSettings(settings: Partial<Settings>): void {
  useSettings.setState(settings)
  request('app:save-settings', settings).catch((error: unknown) => notifyProblem(error))
}
