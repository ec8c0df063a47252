/** The product's icons as path data on a 24 x 24 grid, to be stroked 2 wide. */
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs'
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs'
import circlePause from 'lucide/dist/esm/icons/circle-pause.mjs'
import circleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs'
import angry from 'lucide/dist/esm/icons/face-angry.mjs'
import laugh from 'lucide/dist/esm/icons/face-grinning.mjs'
import meh from 'lucide/dist/esm/icons/face-neutral.mjs'
import frown from 'lucide/dist/esm/icons/face-slightly-frowning.mjs'
import smile from 'lucide/dist/esm/icons/face-slightly-smiling.mjs'
import gauge from 'lucide/dist/esm/icons/gauge.mjs'
import gem from 'lucide/dist/esm/icons/gem.mjs'
import globe from 'lucide/dist/esm/icons/globe.mjs'
import lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs'
import messageCircleHeart from 'lucide/dist/esm/icons/message-circle-heart.mjs'
import plus from 'lucide/dist/esm/icons/plus.mjs'
import server from 'lucide/dist/esm/icons/server.mjs'
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs'
import store from 'lucide/dist/esm/icons/store.mjs'
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs'
import userRound from 'lucide/dist/esm/icons/user-round.mjs'
import wrench from 'lucide/dist/esm/icons/wrench.mjs'
import type { NoteKind } from '../journey/fields/vocabulary.ts'
import type { Emotion, Kind } from '../journey/schema.ts'

type IconNode = typeof plus
type Attributes = Readonly<Record<string, string>>

/** A shape of an icon as path data; scenes know no circles and lines. */
function shapePath([tag, attributes]: IconNode[number]): string {
  const number = (name: string) => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      return attributes.d ?? ''
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'circle':
      return circlePath(number('cx'), number('cy'), number('r'))
    case 'rect':
      return rectPath(attributes)
    default:
      throw new Error(`An icon holds a ${tag}, for which there is no path.`)
  }
}

/** A whole circle; `radius` in units. */
export function circlePath(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`
}

function rectPath(attributes: Attributes): string {
  const [x = 0, y = 0, width = 0, height = 0, r = 0] = ['x', 'y', 'width', 'height', 'rx'].map((name) =>
    Number(attributes[name] ?? 0),
  )
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`
}

function iconPath(node: IconNode): string {
  return node.map(shapePath).join('')
}

export const kindIcons: Readonly<Record<Kind, string>> = {
  social: iconPath(messageCircleHeart),
  mobile: iconPath(smartphone),
  digital: iconPath(globe),
  traditional: iconPath(store),
}

export const emotionIcons: Readonly<Record<Emotion, string>> = {
  2: iconPath(laugh),
  1: iconPath(smile),
  0: iconPath(meh),
  [-1]: iconPath(frown),
  [-2]: iconPath(angry),
}

/** What a note is, where it is more than a note. */
export const noteKindIcons: Readonly<Record<Exclude<NoteKind, 'note'>, string>> = {
  question: iconPath(circleQuestionMark),
  decision: iconPath(circleCheck),
  parked: iconPath(circlePause),
}

export const icons = {
  momentOfTruth: iconPath(gem),
  pain: iconPath(circleAlert),
  opportunity: iconPath(lightbulb),
  alert: iconPath(triangleAlert),
  plus: iconPath(plus),
  measure: iconPath(gauge),
  owner: iconPath(userRound),
  backstage: iconPath(wrench),
  system: iconPath(server),
} as const
