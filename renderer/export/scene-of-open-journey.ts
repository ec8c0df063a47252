import { useMemo } from 'react'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { useDocument } from '../state/document-store.ts'

/** The picture that an export would write, for its size, which no theme changes; null where it isn't asked for. */
export function useSceneOfOpenJourney(isAskedFor: boolean): Scene | null {
  const document = useDocument((state) => (isAskedFor ? state.document : null))
  return useMemo(
    () => document && journeyScene(document, layoutJourney(document), { theme: pictureThemes.light, showGaps: true }),
    [document],
  )
}
