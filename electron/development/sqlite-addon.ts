// better-sqlite3's ready-made addon needs Node-API 10; the stand-in Electron has 9, so there it is compiled from its
// own source. What comes out runs on Node 24 as well, and better-sqlite3 takes it before the ready-made one.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { capture } from './processes.ts'
import { SetUpError, say } from './progress.ts'
import { findCacheFolder } from './repository-folder.ts'
import { requireCompiler } from './system-packages.ts'

const require = createRequire(import.meta.url)
// Raise it when the compile steps change.
const recipe = 1

export function findAddonFile(): string {
  return join(findPackageFolder('better-sqlite3'), 'build', 'Release', 'better_sqlite3.node')
}

/** Puts the compiled addon into node_modules, from the cache where it can. */
export async function prepareAddon(): Promise<void> {
  const version: string = JSON.parse(
    readFileSync(join(findPackageFolder('better-sqlite3'), 'package.json'), 'utf8'),
  ).version
  const cached = join(findCacheFolder(), `better-sqlite3-${version}-${recipe}.node`)
  if (!existsSync(cached)) await compile(cached)
  const target = findAddonFile()
  mkdirSync(dirname(target), { recursive: true })
  const partial = `${target}.partial`
  copyFileSync(cached, partial)
  renameSync(partial, target)
}

export function forgetCachedAddon(): void {
  const version: string = JSON.parse(
    readFileSync(join(findPackageFolder('better-sqlite3'), 'package.json'), 'utf8'),
  ).version
  rmSync(join(findCacheFolder(), `better-sqlite3-${version}-${recipe}.node`), { force: true })
}

async function compile(target: string): Promise<void> {
  await requireCompiler()
  say('Compiling better-sqlite3 for the stand-in Electron (about a minute, once on this machine)…')
  const home = findPackageFolder('better-sqlite3')
  const work = `${target}.partial`
  mkdirSync(work, { recursive: true })
  const sqliteFolder = join(home, 'deps', 'sqlite3')
  const sqliteObject = join(work, 'sqlite3.o')
  const addonObject = join(work, 'addon.o')
  const result = join(work, 'better_sqlite3.node')
  try {
    await Promise.all([
      run('gcc', [
        '-c',
        join(sqliteFolder, 'sqlite3.c'),
        '-o',
        sqliteObject,
        '-std=c99',
        '-O2',
        '-fPIC',
        ...readDefines(home),
      ]),
      run('g++', [
        ...['-c', join(home, 'src', 'better_sqlite3.cpp'), '-o', addonObject],
        ...['-std=c++20', '-O2', '-fPIC', '-fvisibility=hidden'],
        ...['-DNAPI_VERSION=9', '-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
        ...['-include', join(import.meta.dirname, 'node-api-9.hpp')],
        ...['-I', join(findPackageFolder('node-api-headers'), 'include')],
        ...['-I', findPackageFolder('node-addon-api'), '-I', sqliteFolder],
      ]),
    ])
    const flags = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL']
    await run('g++', [addonObject, sqliteObject, '-o', result, ...flags, '-lpthread', '-ldl', '-lm'])
    renameSync(result, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function readDefines(home: string): string[] {
  const text = readFileSync(join(home, 'deps', 'defines.gypi'), 'utf8')
  return [...text.matchAll(/'((?:HAVE|SQLITE)_[A-Z0-9_]+(?:=[^']+)?)'/g)].map((match) => `-D${match[1]}`)
}

async function run(command: string, args: string[]): Promise<void> {
  const { code, output } = await capture(command, args)
  if (code !== 0)
    throw new SetUpError(`better-sqlite3 could not be compiled (${command} said: ${output.trim().slice(-2000)})`)
}

function findPackageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}
