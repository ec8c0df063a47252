/** Loaded before the app's main process, or before one that it begins: plain Node becomes what the app needs of Electron. */
import { EventEmitter } from 'node:events'
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
      : next(name, context),
})

/** What is answered as whoever began it goes is heard by nobody, which is no error. */
const unlessHeard = () => undefined
const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.(message, undefined, undefined, unlessHeard),
})
process.on('message', (data) => port.emit('message', { data }))
Object.assign(process, { parentPort: port })
// Whoever began it is gone.
process.on('disconnect', () => process.exit(1))
