/** Messages of a page that went mad: a million faults each. */
import type { RequestName } from '../../../shared/bridge/bridge.ts'

const count = 1_000_000
const million = (make: (at: number) => unknown) => Array.from({ length: count }, (_, at) => make(at))
const record = (make: (at: number) => readonly [string, unknown]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)))
const step = (change: unknown) => ({
  journeyId: 'j',
  steps: [{ kind: 'do', label: 'Edit', mergeKey: null, change }],
})

export const oddMessages = {
  'empty steps': { request: 'journey:apply', make: () => ({ journeyId: 'j', steps: million(() => ({})) }) },
  'steps that are null': { request: 'journey:apply', make: () => ({ journeyId: 'j', steps: million(() => null) }) },
  'empty records': {
    request: 'journey:apply',
    make: () => step({ touchpoints: { added: million(() => ({})), updated: [], removed: [] } }),
  },
  'pairs that are none': {
    request: 'journey:apply',
    make: () => step({ stages: { added: [], updated: million(() => [{}]), removed: [] } }),
  },
  'a journey of empty records': {
    request: 'library:add',
    make: () => ({ records: { journey: {}, stages: million(() => ({})), channels: million(() => ({})) } }),
  },
  'ids that are numbers': {
    request: 'library:move',
    make: () => ({ journeyIds: million((at) => at), folderId: null }),
  },
  'names that nobody knows': { request: 'app:save-settings', make: () => record((at) => [`name ${at}`, at]) },
  'values that are none': {
    request: 'app:save-settings',
    make: () => ({ collapsed: record((at) => [`j${at}`, { stageIds: at }]) }),
  },
  'menus of nothing': { request: 'app:set-menu', make: () => million(() => ({})) },
} as const satisfies Readonly<Record<string, { readonly request: RequestName; readonly make: () => unknown }>>

export type OddMessage = keyof typeof oddMessages
