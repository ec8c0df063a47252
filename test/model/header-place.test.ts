/** Headers walked by arrow keys: along their row or column, and into the grid. */
import { beforeEach, expect, it } from 'vitest'
import { useDocument } from '../../renderer/model/document/document-store.ts'
import { headerBeside, headerOver, placeBesideHeader } from '../../renderer/model/editing/header-place.ts'
import { cell, smallJourney } from '../support/small-journey.ts'

beforeEach(() => useDocument.setState({ document: smallJourney() }))

const stage = (id: string) => ({ list: 'stages', id }) as const
const channel = (id: string) => ({ list: 'channels', id }) as const

it('left and right go from stage to stage, up and down from channel to channel, and end at the last', () => {
  expect(headerBeside(stage('s1'), 'right')).toEqual(stage('s2'))
  expect(headerBeside(stage('s2'), 'right')).toBeNull()
  expect(headerBeside(stage('s1'), 'up')).toBeNull()
  expect(headerBeside(channel('c2'), 'up')).toEqual(channel('c1'))
  expect(headerBeside(channel('c1'), 'left')).toBeNull()
})

it('down from a stage leads to the first card of its column, or to its empty cell', () => {
  expect(placeBesideHeader(stage('s1'), 'down')).toEqual({ touchpointId: 'a' })
  expect(placeBesideHeader(stage('s2'), 'down')).toEqual({ cell: cell('s2', 'c1') })
  expect(placeBesideHeader(stage('s1'), 'right')).toBeNull()
})

it('up from a cell leads to its stage, left to its channel, and no other way to a header', () => {
  expect(headerOver(cell('s1', 'c2'), 'up')).toEqual(stage('s1'))
  expect(headerOver(cell('s1', 'c2'), 'left')).toEqual(channel('c2'))
  expect(headerOver(cell('s1', 'c2'), 'down')).toBeNull()
})
