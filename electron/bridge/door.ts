/** Where requests come in. A page may ask before what answers it has been loaded: until then it waits at the door. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { requestChannel } from './request-names.ts'

type Answerer = (event: IpcMainInvokeEvent, name: unknown, args: unknown) => Promise<unknown>

let open = (_: Answerer): void => undefined
const answerer = new Promise<Answerer>((resolve) => {
  open = resolve
})

export function holdRequests(): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, args: unknown) => (await answerer)(event, name, args))
}

/** From here on they are answered, those that waited first. */
export function answerRequests(answer: Answerer): void {
  open(answer)
}
