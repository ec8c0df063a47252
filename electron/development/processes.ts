// Running other programs: captured, or with their output handed straight through.
import { type SpawnOptions, spawn } from 'node:child_process'
import { setPriority } from 'node:os'

export interface Outcome {
  code: number
  output: string
}

/** Runs a program and captures both streams; never throws: a missing program is code 127, a timeout 124. */
export function capture(command: string, args: string[], options: SpawnOptions = {}): Promise<Outcome> {
  return new Promise((finish) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const append = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout?.on('data', append)
    child.stderr?.on('data', append)
    child.on('error', (error) => finish({ code: 127, output: error.message }))
    child.on('close', (code, signal) => finish({ code: code ?? (signal === 'SIGTERM' ? 124 : 1), output }))
  })
}

/**
 * Runs a program with this process's streams; gives its exit code, and passes an interruption on to it.
 * @param niceness how far it stands back behind others that want the same cores
 */
export function passThrough(
  command: string,
  args: string[],
  options: SpawnOptions = {},
  niceness = 0,
): Promise<number> {
  return new Promise((finish, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    if (niceness !== 0 && child.pid !== undefined) setPriority(child.pid, niceness)
    const hand = (signal: NodeJS.Signals): void => {
      child.kill(signal)
    }
    process.on('SIGINT', hand).on('SIGTERM', hand)
    child.on('error', fail)
    child.on('close', (code) => {
      process.off('SIGINT', hand).off('SIGTERM', hand)
      finish(code ?? 1)
    })
  })
}
