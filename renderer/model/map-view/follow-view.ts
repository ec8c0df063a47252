/** What lies beside the map goes with the view by itself: a pan changes a place and renders nothing. */
import { useLayoutEffect } from 'react'
import { useStoreApi } from 'reactflow'

/** Where the map's corner stands in the view, and how large map and view are. */
export type View = {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** Calls after each render, and whenever the view has moved or changed its size. */
export function useFollowView(follow: (view: View) => void): void {
  const store = useStoreApi()
  useLayoutEffect(() => {
    let last: unknown[] = []
    const update = () => {
      const { transform, width, height } = store.getState()
      const next = [transform, width, height]
      if (next.every((value, at) => value === last[at])) return
      last = next
      const [x, y, zoom] = transform
      follow({ x, y, zoom, width, height })
    }
    update()
    return store.subscribe(update)
  })
}
