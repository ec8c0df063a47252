import { Route } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { useEffectiveTheme } from '../../looks/theme.ts'

/** A journey as a small picture. */
export function Thumbnail(props: { pictures: JourneySummary['thumbnail']; className: string | undefined }): ReactNode {
  const picture = props.pictures[useEffectiveTheme()]
  return (
    <div className={props.className}>
      {picture ? (
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
          alt=""
          draggable={false}
          decoding="async"
        />
      ) : (
        <Route size={30} strokeWidth={1.5} aria-hidden />
      )}
    </div>
  )
}
