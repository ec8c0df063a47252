/** What the one search finds: actions, what the open journey holds, and other journeys. */
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { type FoldedQuery, foldForFinding, foldWords } from '../../../shared/fold-text.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { isMapInFront, useSession } from '../../model/session/session-store.ts'
import { isWallPage } from '../../model/session/wall-page.ts'
import type { Action } from '../../registry/action.ts'

export type Target =
  | { readonly what: 'action'; readonly action: Action }
  | { readonly what: 'record'; readonly list: 'touchpoints' | 'stages' | 'channels' | 'personas'; readonly id: Id }
  | { readonly what: 'journey'; readonly id: Id }

export type Thing = {
  readonly key: string
  readonly label: string
  /** What it is, or where it stands. */
  readonly detail: string
  /** Why it can't be chosen now; null where it can. */
  readonly whyNot: string | null
  readonly target: Target
  /** What is looked through, as it is compared; what comes first weighs most. */
  readonly places: readonly string[]
}

function thing(key: string, label: string, detail: string, target: Target, more = ''): Thing {
  const places = [label, more, detail].map(foldForFinding)
  return { key, label, detail, whyNot: null, target, places }
}

export function actionThings(actions: readonly Action[]): readonly Thing[] {
  return actions.map((action) => ({
    ...thing(`action:${action.id}`, action.label, action.menu, { what: 'action', action }, action.keywords),
    whyNot: action.isEnabled() ? null : whyNot(action),
  }))
}

export function recordThings({ touchpoints, stages, channels, personas }: JourneyDocument): readonly Thing[] {
  const named = (id: Id, name: string, noun: 'stage' | 'channel' | 'persona', detail: string) =>
    thing(`${noun}:${id}`, nameOrUntitled(name, noun), detail, { what: 'record', list: `${noun}s`, id })
  return [
    ...inOrder(touchpoints).map(({ id, title, stageId, channelId }) => {
      const stage = nameOrUntitled(stages.get(stageId)?.name, 'stage')
      const channel = nameOrUntitled(channels.get(channelId)?.name, 'channel')
      const target: Target = { what: 'record', list: 'touchpoints', id }
      return thing(`touchpoint:${id}`, nameOrUntitled(title, 'touchpoint'), `${stage}, ${channel}`, target)
    }),
    ...inOrder(stages).map(({ id, name }) => named(id, name, 'stage', 'Stage')),
    ...inOrder(channels).map(({ id, name }) => named(id, name, 'channel', 'Channel')),
    ...inOrder(personas).map(({ id, name }) => named(id, name, 'persona', 'Persona')),
  ]
}

export function journeyThings(summaries: readonly JourneySummary[], openId: Id | null): readonly Thing[] {
  return summaries
    .filter(({ journeyId }) => journeyId !== openId)
    .map(({ journeyId, title }) => {
      return thing(`journey:${journeyId}`, nameOrUntitled(title, 'journey'), 'Journey', {
        what: 'journey',
        id: journeyId,
      })
    })
}

/** More rows than this are no list that anyone reads. */
const mostRows = 80

/**
 * Best first: each word must begin a word of the label, or stand in it, in the keywords or in the detail. With nothing typed, what can be
 * done: what was chosen lately first, then what is done often and so has a shortcut.
 * @param recent keys of what was chosen, last chosen first
 */
export function findThings(things: readonly Thing[], typed: string, recent: readonly string[]): readonly Thing[] {
  const words = foldWords(typed)
  const lately = (key: string) => (recent.includes(key) ? recent.length - recent.indexOf(key) : 0)
  if (words.length === 0) {
    return things
      .filter(({ target, key, whyNot }) => whyNot === null && (target.what === 'action' || lately(key) > 0))
      .sort((a, b) => lately(b.key) - lately(a.key) || Number(hasShortcut(b)) - Number(hasShortcut(a)))
  }
  return things
    .map((thing) => ({ thing, score: scoreOf(thing, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => rankOf(b) - rankOf(a) || lately(b.thing.key) - lately(a.thing.key))
    .slice(0, mostRows)
    .map(({ thing }) => thing)

  /** What can't be chosen now comes last; of equals, actions come before what a journey holds. */
  function rankOf({ thing: { whyNot, target }, score }: { thing: Thing; score: number }): number {
    return (whyNot === null ? 1000 : 0) + 2 * score + (target.what === 'action' ? 1 : 0)
  }
}

function hasShortcut({ target }: Thing): boolean {
  return target.what === 'action' && target.action.shortcuts.length > 0
}

function scoreOf({ places }: Thing, words: readonly FoldedQuery[]): number {
  let total = 1
  for (const [index, word] of words.entries()) {
    const score = Math.max(...places.map((place, at) => closestOf(place, word) * (3 - at)))
    if (score === 0) return 0
    // What was typed first weighs more where the label begins with it.
    total += score + (index === 0 && word.some((spelling) => places[0]?.startsWith(spelling)) ? 10 : 0)
  }
  return total
}

function closestOf(text: string, word: FoldedQuery): number {
  return Math.max(...word.map((spelling) => closeness(text, spelling)))
}

function closeness(text: string, word: string): number {
  if (text.startsWith(word) || text.includes(` ${word}`)) return 2
  return text.includes(word) ? 1 : 0
}

/** Why an action can't run now. */
function whyNot({ menu, whyNot = 'Not possible here' }: Action): string {
  const session = useSession.getState()
  if (session.screen !== 'canvas') return 'Open a journey first'
  if (useDocument.getState().readOnly !== null) return 'This journey can only be read'
  // What is planned, voted on and handed out stays with the facilitator.
  if (isWallPage && menu === 'Workshop') return 'Only in your own window'
  return isMapInFront(session) || menu === 'File' ? whyNot : 'Go to the map first'
}
