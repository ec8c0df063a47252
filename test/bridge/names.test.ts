import { expect, it } from 'vitest'
import { eventNames, requestNames } from '../../electron/bridge/request-names.ts'
import { events, requests } from '../../shared/bridge/bridge.ts'

it('lets every message of the contract pass, and nothing else', () => {
  expect([...requestNames].sort()).toEqual(Object.keys(requests).sort())
  expect([...eventNames].sort()).toEqual(Object.keys(events).sort())
})
