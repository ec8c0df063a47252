/** Checks one message as the main process does, and writes what that took. */
import { checkArguments } from '../../../shared/bridge/check-arguments.ts'
import { type OddMessage, oddMessages } from './odd-messages.ts'

export type Checked = { readonly isRefused: boolean; readonly milliseconds: number; readonly megabytes: number }

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined)
const name = process.argv[2] as OddMessage
const { request, make } = oddMessages[name]
const message = make()
collect()
const before = process.memoryUsage.rss()
const began = performance.now()
const { success } = checkArguments(request, message)
const milliseconds = performance.now() - began
const checked: Checked = { isRefused: !success, milliseconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 }
process.stdout.write(JSON.stringify(checked))
