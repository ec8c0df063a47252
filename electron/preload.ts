/** Puts two functions on the page's window and nothing else; no event object and no channel reaches the page. */
import { contextBridge, ipcRenderer, webFrame } from 'electron'
import type { Bridge } from '../shared/bridge/bridge.ts'
import { eventNames, requestChannel, requestNames } from './bridge/request-names.ts'

const bridge: Bridge = {
  request: (name, args) => {
    if (!requestNames.includes(name)) return Promise.reject(new Error('There is no such request.'))
    return ipcRenderer.invoke(requestChannel, name, args)
  },
  listen: (name, listener) => {
    if (!eventNames.includes(name)) throw new Error('There is no such event.')
    const pass = (_: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(name, pass)
    return () => {
      ipcRenderer.off(name, pass)
    }
  },
}

contextBridge.exposeInMainWorld('throughline', bridge)

// A script could have the system's dialog for printing opened, whatever anybody did; what is printed here goes through the bridge.
void webFrame.executeJavaScript(
  "Object.defineProperty(window, 'print', { value: undefined, writable: false, configurable: false }), undefined",
)
