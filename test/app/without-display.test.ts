import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { answerWithoutDisplay, lacksDisplay, namesNoDisplay } from '../../electron/app/without-display.ts'
import { cannotDraw, limitLoading } from '../../electron/page/limit-loading.ts'

type Ended = ReturnType<Parameters<typeof answerWithoutDisplay>[2]>

const ended = (status: number | null, signal: NodeJS.Signals | null = null): Ended => ({ status, signal })

function answer(first: Ended, second: Ended = ended(0)) {
  const ran: string[] = []
  const said: string[] = []
  const run = (command: string, args: readonly string[]) => {
    ran.push([command, ...args].join(' '))
    return ran.length === 1 ? first : second
  }
  const status = answerWithoutDisplay('/opt/throughline', ['gaps', 'a.journey'], run, (line) => said.push(line))
  return { status, ran, said }
}

it('is asked for on Linux alone, where no display is named that is there', () => {
  const lacks = (env: NodeJS.ProcessEnv, there: readonly string[] = [], argv = ['gaps']) =>
    lacksDisplay(argv, 'linux', env, (path) => there.includes(path))
  expect(lacks({})).toBe(true)
  expect(lacks({ DISPLAY: ':0' }, ['/tmp/.X11-unix/X0'])).toBe(false)
  expect(lacks({ DISPLAY: ':12.1' }, ['/tmp/.X11-unix/X12'])).toBe(false)
  expect(lacks({ DISPLAY: ':1' }, ['/tmp/.X11-unix/X0'])).toBe(true)
  expect(lacks({ DISPLAY: 'localhost:10.0' })).toBe(false)
  const session = { WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/7' }
  expect(lacks(session, ['/run/user/7/wayland-0'])).toBe(false)
  expect(lacks(session)).toBe(true)
  expect(lacks({ DISPLAY: ':1', ...session }, ['/run/user/7/wayland-0'])).toBe(false)
  expect(lacks({}, [], ['--ozone-platform=headless', 'gaps'])).toBe(false)
  expect(lacksDisplay(['gaps'], 'darwin', {})).toBe(false)
})

it('a window is given up only where no display is named', () => {
  expect(namesNoDisplay([], 'linux', {})).toBe(true)
  expect(namesNoDisplay([], 'linux', { DISPLAY: ':4242' })).toBe(false)
  expect(namesNoDisplay(['--ozone-platform=headless'], 'linux', {})).toBe(false)
  expect(namesNoDisplay([], 'win32', {})).toBe(false)
})

it.each([0, 1, 2])('a command that ends with %s without a display is over', (status) => {
  const { ran, ...rest } = answer(ended(status))
  expect(rest).toEqual({ status, said: [] })
  expect(ran).toEqual([expect.stringMatching(/^\/opt\/throughline --ozone-platform=headless .* gaps a\.journey$/)])
})

it.each([ended(cannotDraw), ended(null, 'SIGSEGV'), ended(null, 'SIGABRT')])(
  'one that can draw nothing, as by %o, is answered on a virtual display',
  (first) => {
    const { status, ran, said } = answer(first, ended(1))
    expect({ status, said }).toEqual({ status: 1, said: [] })
    expect(ran[1]).toMatch(/^xvfb-run -a \/opt\/throughline --ozone-platform=x11 .* gaps a\.journey$/)
  },
)

it('one that somebody ends is not begun again', () => {
  expect(answer(ended(null, 'SIGINT')).ran).toHaveLength(1)
  expect(answer(ended(null, 'SIGTERM')).ran).toHaveLength(1)
})

it('says what to do where there is no virtual display either', () => {
  const { status, said } = answer(ended(cannotDraw), { ...ended(null), error: new Error('ENOENT') })
  expect(status).toBe(1)
  expect(said).toEqual([expect.stringContaining('Install xvfb')])
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('a hidden page that is not there in time ends the command, and only without a display', () => {
  const exit = vi.fn()
  const end = limitLoading(['--ozone-platform=headless'], exit)
  end()
  limitLoading(['--ozone-platform=x11'], exit)
  vi.advanceTimersByTime(600_000)
  expect(exit).not.toHaveBeenCalled()
  limitLoading(['throughline', '--ozone-platform=headless', 'export'], exit)
  vi.advanceTimersByTime(60_000)
  expect(exit).toHaveBeenCalledExactlyOnceWith(cannotDraw)
})
