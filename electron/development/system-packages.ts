// What Electron, its tests and a compiler need of a Linux system, and how to get it on Debian and its relatives.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { capture } from './processes.ts'
import { SetUpError, say } from './progress.ts'

// Names on either side of the 64-bit time change in Debian 13 and Ubuntu 24.04; the first that exists is taken.
export const electronPackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libcups2', 'libcups2t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxss1'],
  ['libxtst6'],
  // Loaded by name once there is a display, so that no list of what is linked holds it.
  ['libx11-xcb1'],
  // Chromium stops where it finds no font at all.
  ['fonts-liberation'],
]
const displayPackages = [['xvfb']]
const compilerPackages = [['gcc'], ['g++'], ['libc6-dev']]

/** Makes sure that the shared libraries which the executable asks for are there. */
export async function requireLibraries(executable: string): Promise<void> {
  const missing = await findMissingLibraries(executable)
  if (missing.length === 0) return
  await install(electronPackages, `Electron needs system libraries that are missing (${missing.join(', ')})`)
  const remaining = await findMissingLibraries(executable)
  if (remaining.length > 0) {
    throw new SetUpError(
      `Electron still misses ${remaining.join(', ')}: install the packages that hold them and try again.`,
    )
  }
}

export async function requireVirtualDisplay(): Promise<void> {
  if (!isOnPath('Xvfb')) await install(displayPackages, 'The tests need Xvfb for a display')
}

export async function requireCompiler(): Promise<void> {
  if (!isOnPath('gcc') || !isOnPath('g++')) await install(compilerPackages, 'better-sqlite3 needs a C++ compiler here')
}

async function findMissingLibraries(executable: string): Promise<string[]> {
  if (process.platform !== 'linux') return []
  const { output } = await capture('ldd', [executable])
  return [...new Set([...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? ''))]
}

async function install(packages: string[][], reason: string): Promise<void> {
  const isRoot = process.getuid?.() === 0
  if (!isOnPath('apt-get')) {
    throw new SetUpError(`${reason}: install what your system calls ${packages.map((names) => names[0]).join(', ')}.`)
  }
  if (!isRoot) {
    const names = await chooseNames(packages)
    throw new SetUpError(
      `${reason}. Run this, then try again: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    )
  }
  say(`${reason}: installing them with apt-get…`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await capture('apt-get', ['update', '-q'], { env: environment })
  const names = await chooseNames(packages)
  const command = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...names]
  const { code, output } = await capture('apt-get', command, { env: environment })
  if (code !== 0) {
    throw new SetUpError(
      `${reason}, and installing failed. Run: apt-get ${command.join(' ')}\n${output.trim().slice(-2000)}`,
    )
  }
  say(`Installed ${names.join(', ')}.`)
}

async function chooseNames(packages: string[][]): Promise<string[]> {
  return Promise.all(
    packages.map(async (names) => {
      for (const name of names) {
        const { output } = await capture('apt-cache', ['policy', name])
        if (/Candidate: (?!\(none\))/.test(output)) return name
      }
      return names[0] ?? ''
    }),
  )
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}
