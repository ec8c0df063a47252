/** The only place that listens to pages: each message is checked for its sender and its shape, each answer too. */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import {
  type EventName,
  type EventPayload,
  type RequestAnswer,
  type RequestArguments,
  type RequestName,
  type Result,
  requests,
} from '../../shared/bridge/bridge.ts'
import { FailureError } from '../../shared/failure.ts'
import { isAppAddress } from '../page-file.ts'
import { failureOf } from './failures.ts'
import { requestChannel } from './names.ts'

type Answer<N extends RequestName> = RequestAnswer<N> extends undefined ? unknown : RequestAnswer<N>
export type Handlers = {
  readonly [N in RequestName]: (takes: RequestArguments<N>) => Answer<N> | Promise<Answer<N>>
}

export function registerBridge(handlers: Handlers): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, takes: unknown): Promise<Result> => {
    try {
      if (!isFromOurPage(event) || !isRequestName(name)) throw refused()
      return { isOk: true, value: await answer(handlers, name, takes) }
    } catch (error) {
      return { isOk: false, failure: failureOf(error, String(name)) }
    }
  })
}

/** Tells the window something; a window that is gone doesn't hear it. */
export function tell<N extends EventName>(window: BrowserWindow | null, name: N, payload: EventPayload<N>): void {
  if (window && !window.isDestroyed()) window.webContents.send(name, payload)
}

async function answer<N extends RequestName>(handlers: Handlers, name: N, takes: unknown): Promise<unknown> {
  const checked = requests[name].takes.safeParse(takes)
  if (!checked.success) throw refused(checked.error)
  const value = await handlers[name](checked.data as RequestArguments<N>)
  return requests[name].answers.parse(value)
}

function isFromOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url)
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name)
}

function refused(cause?: unknown): FailureError {
  return new FailureError('message-refused', 'The app refused a request of its own window: nothing was changed.', {
    cause,
  })
}
