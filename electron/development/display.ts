// Windows need a display; where Linux has none, the tests get a virtual one of their own.
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { SetUpError } from './progress.ts'
import { requireVirtualDisplay } from './system-packages.ts'

export interface VirtualDisplay {
  name: string
  stop: () => void
}

export function hasDisplay(platform = process.platform, environment: NodeJS.ProcessEnv = process.env): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY)
}

export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  await requireVirtualDisplay()
  // Given a descriptor, Xvfb picks a free number itself and writes it there once it listens.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = (): void => {
    server.kill()
  }
  process.once('exit', stop)
  const number = await new Promise<string>((finish, fail) => {
    let text = ''
    server.once('exit', () => fail(new SetUpError('Xvfb stopped at its start: run `Xvfb :99` by hand to see why.')))
    const numbers = server.stdio[3] as Readable
    numbers.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) finish(text.trim())
    })
  })
  return { name: `:${number}`, stop }
}
