/** What pages ask is answered here alone: each message is checked for its sender and its shape. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import {
  type EventName,
  type EventPayload,
  type RequestAnswer,
  type RequestArguments,
  type RequestName,
  requests,
} from '../../shared/bridge/bridge.ts'
import { checkArguments } from '../../shared/bridge/check-arguments.ts'
import { type Result, resultOf } from '../../shared/bridge/result.ts'
import { FailureError } from '../../shared/failure.ts'
import { wallWindow } from '../app/wall-window.ts'
import { mainWindow } from '../app/window.ts'
import { failureOf } from '../errors/failures.ts'
import { isAppAddress } from '../page/page-file.ts'
import { answerRequests } from './door.ts'

type Answer<N extends RequestName> = RequestAnswer<N> extends undefined ? unknown : RequestAnswer<N>
/** The window that asks: the one that a person works in, or the wall. */
export type WindowName = 'main' | 'wall'
export type Handlers = {
  readonly [N in RequestName]: (args: RequestArguments<N>, from: WindowName) => Answer<N> | Promise<Answer<N>>
}

/** @param handlersNow is asked before and after each request: the library may leave its place at any time. */
export function registerBridge(handlersNow: () => Handlers): void {
  answerRequests(async (event, name, args): Promise<Result> => {
    try {
      if (!isFromOurPage(event) || !isRequestName(name)) throw refused()
      const from = event.sender === mainWindow()?.webContents ? 'main' : 'wall'
      return resultOf(await answer(handlersNow, name, args, from))
    } catch (error) {
      return { isOk: false, failure: failureOf(error, typeof name === 'string' ? name : 'A message') }
    }
  })
}

/** Tells the window something; a window that is gone doesn't hear it. */
export function tell<N extends EventName>(window: BrowserWindow | null, name: N, payload: EventPayload<N>): void {
  if (window && !window.isDestroyed()) window.webContents.send(name, payload)
}

/** Tells the window that didn't do it. */
export function tellOther<N extends EventName>(from: WindowName, name: N, payload: EventPayload<N>): void {
  tell(from === 'wall' ? mainWindow() : wallWindow(), name, payload)
}

async function answer<N extends RequestName>(
  handlersNow: () => Handlers,
  name: N,
  args: unknown,
  from: WindowName,
): Promise<unknown> {
  const checked = checkArguments(name, args)
  if (!checked.success) throw refused(checked.error)
  // The page checks the answer, as whoever hears does; checking a whole journey here too would keep its first picture waiting.
  return await handle(handlersNow, name, checked.data, from)
}

async function handle<N extends RequestName>(
  handlersNow: () => Handlers,
  name: N,
  args: RequestArguments<N>,
  from: WindowName,
) {
  try {
    const value = await handlersNow()[name](args, from)
    handlersNow()
    return value
  } catch (error) {
    // Nothing was written to the library, which had left its place: it is done in the one that goes on.
    if (!(error instanceof FailureError) || error.code !== 'library-departed') throw error
    return await handlersNow()[name](args, from)
  }
}

function isFromOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url)
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name)
}

function refused(cause?: unknown): FailureError {
  return new FailureError(
    'message-refused',
    'Something went wrong. Nothing was changed. Try again, or restart Throughline.',
    {
      cause,
    },
  )
}
