/** At the top of the window, on every screen and while presenting: what is wrong with the library or the journey, as long as it is. */
import type { ReactNode } from 'react'
import { DepartedBanner } from './departed-banner.tsx'
import { NotSavedBanner } from './not-saved-banner.tsx'
import { ReadOnlyBanner } from './read-only-banner.tsx'

/** They have a place of their own, so that nothing lies under them. */
export function Banners(): ReactNode {
  return (
    <div>
      <DepartedBanner />
      <NotSavedBanner />
      <ReadOnlyBanner />
    </div>
  )
}
