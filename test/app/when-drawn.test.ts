import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenDrawn } from '../../electron/app/when-drawn.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watch() {
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter() })
  const show = vi.fn()
  whenDrawn(window as unknown as BrowserWindow, show)
  return { window, show }
}

it('shows a window once, as it has drawn', () => {
  const { window, show } = watch()
  window.webContents.emit('did-finish-load')
  expect(show).not.toHaveBeenCalled()
  window.emit('ready-to-show')
  expect(show).toHaveBeenCalledOnce()
  window.emit('ready-to-show')
  vi.advanceTimersByTime(60_000)
  expect(show).toHaveBeenCalledOnce()
})

it('shows a window that never gets ready, soon after its page was loaded', () => {
  const { window, show } = watch()
  vi.advanceTimersByTime(1_000)
  window.webContents.emit('did-finish-load')
  vi.advanceTimersByTime(500)
  expect(show).toHaveBeenCalledOnce()
  window.emit('ready-to-show')
  expect(show).toHaveBeenCalledOnce()
})

it('shows a window of whose page nothing is heard after five seconds, unless it was closed', () => {
  const { show } = watch()
  const closed = watch()
  closed.window.emit('closed')
  vi.advanceTimersByTime(5_000)
  expect(show).toHaveBeenCalledOnce()
  expect(closed.show).not.toHaveBeenCalled()
})
