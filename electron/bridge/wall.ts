/** Presenting: where the wall is, and what it shows. */
import type { WallPlace } from '../../shared/bridge/settings.ts'
import type { Display } from '../../shared/bridge/wall.ts'
import { type WallTarget, wallTarget } from '../../shared/projector/wall-place.ts'
import { allDisplays, ownDisplay } from '../app/wall-window.ts'
import { createSettings } from '../storage/library/settings.ts'
import { type Handlers, tellOther } from './register.ts'
import type { Shell } from './shell.ts'

export function wallHandlers({ library, wall }: Shell): Pick<Handlers, Extract<keyof Handlers, `wall:${string}`>> {
  const kept = createSettings(library)
  return {
    'wall:start': () => ({ platform: process.platform, settings: kept.read(), wall: wall.now() }),
    'wall:open': ({ journeyId, ...shown }) => wall.open(journeyId, shown, targetOf(kept.read().wallPlace)),
    'wall:show': (changed, from) => wall.show(changed, from),
    'wall:point': (pointed, from) => tellOther(from, 'wall:pointed', pointed),
    'wall:close': (_, from) => wall.close(from),
    'wall:displays': listDisplays,
    'wall:move': ({ place }) => wall.move(targetOf(kept.change({ wallPlace: place }).wallPlace)),
  }
}

function targetOf(chosen: WallPlace | null): WallTarget {
  const ids = allDisplays().map(({ id }) => id)
  return wallTarget(chosen, ids, ownDisplay().id)
}

function listDisplays(): Display[] {
  const own = ownDisplay()
  return allDisplays().map(({ id, label, size }, index) => ({
    displayId: id,
    name: `${label || `Display ${index + 1}`} (${size.width} × ${size.height})`,
    isOwn: id === own.id,
  }))
}
