/** What is presented: kept here, so that no window that ends takes it along, and told to each window but the one that changed it. */
import type { Wall } from '../../shared/bridge/wall.ts'
import type { Id } from '../../shared/journey/schema.ts'
import type { WallTarget } from '../../shared/projector/wall-place.ts'
import { closeWall, openWall, whenWallCloses } from '../app/wall-window.ts'
import { mainWindow, setFullScreen } from '../app/window.ts'
import { tell, tellOther, type WindowName } from './register.ts'

type Shown = Omit<Wall, 'journeyId' | 'isApart'>

export type WallState = {
  readonly now: () => Wall | null
  readonly open: (journeyId: Id, shown: Shown, target: WallTarget) => Wall
  readonly show: (changed: Partial<Shown>, from: WindowName) => void
  readonly move: (target: WallTarget) => Wall | null
  readonly close: (from: WindowName) => void
}

export function createWallState(): WallState {
  let wall: Wall | null = null
  whenWallCloses(() => {
    wall = null
    tell(mainWindow(), 'wall:changed', null)
  })

  function place(target: WallTarget): void {
    setFullScreen(target.at === 'here')
    if (target.at === 'here') closeWall()
    else openWall(target.at === 'display' ? target.displayId : null)
  }
  return {
    now: () => wall,
    open(journeyId, shown, target) {
      wall = { ...shown, journeyId, isApart: target.at !== 'here' }
      place(target)
      return wall
    },
    show(changed, from) {
      if (!wall) return
      wall = { ...wall, ...changed }
      tellOther(from, 'wall:changed', wall)
    },
    move(target) {
      if (!wall) return null
      wall = { ...wall, isApart: target.at !== 'here' }
      place(target)
      return wall
    },
    close(from) {
      wall = null
      setFullScreen(false)
      tellOther(from, 'wall:changed', null)
      closeWall()
    },
  }
}
