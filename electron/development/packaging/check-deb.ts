// `npm run package:check`: installs the Debian package into a fresh Debian without a network and does what users and administrators do
// with it. Needs root, debootstrap and a mirror of Debian; arguments: the package, and the suite of Debian where it is another one.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { passThrough } from '../processes.ts'
import { runScript, SetUpError, say } from '../progress.ts'
import { repositoryFolder, returnToCaller } from '../repository-folder.ts'
import { isRoot } from '../runtime.ts'
import { readVersion } from './linux-files.ts'

/** What the tests ask of a system beside the app: whom it tells about files, manual pages and profiles. */
const helpers = ['man-db', 'desktop-file-utils', 'shared-mime-info', 'apparmor', 'procps']
const here = import.meta.dirname

await runScript(async () => {
  returnToCaller()
  const [given, suite = ownSuite()] = process.argv.slice(2)
  const deb = given ?? globSync(join(repositoryFolder, 'dist', 'throughline_*.deb'))[0]
  if (deb === undefined)
    throw new SetUpError('There is no Debian package in dist/: run npm run package first, or name one.')
  if (!isRoot()) throw new SetUpError('A fresh system is installed by root alone: run this with sudo.')
  const root = mkdtempSync(join(tmpdir(), 'throughline-root-'))
  // It is what the fresh system's users have as their root.
  chmodSync(root, 0o755)
  try {
    say(`Installing a fresh Debian (${suite})…`)
    run('debootstrap', ['--variant=minbase', suite, root])
    fill(root, resolve(deb))
    say('Installing the package in it, with what it depends on…')
    const install = `apt-get update -q && apt-get install -y -q --no-install-recommends /check/throughline.deb ${helpers.join(' ')}`
    enter(root, [], ['online', 'sh', '-c', install])
    return await tryAll(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

function ownSuite(): string {
  return /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'stable'
}

/** The package, the same with a higher version, two journeys, and what is done with them. */
function fill(root: string, deb: string): void {
  const folder = join(root, 'check')
  mkdirSync(folder)
  cpSync(deb, join(folder, 'throughline.deb'))
  cpSync(join(here, 'in-fresh-root.sh'), join(folder, 'in-fresh-root.sh'))
  const [unpacked, newer] = [join(folder, 'newer'), join(folder, 'newer.deb')]
  run('dpkg-deb', ['--raw-extract', deb, unpacked])
  const control = join(unpacked, 'DEBIAN', 'control')
  writeFileSync(control, readFileSync(control, 'utf8').replace(/^Version: .*$/m, '$&+1'))
  run('dpkg-deb', ['-Zgzip', '-z1', '--root-owner-group', '--build', unpacked, newer])
  rmSync(unpacked, { recursive: true })
  const example = readFileSync(join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey'), 'utf8')
  const { title }: { title: string } = JSON.parse(example).journey
  mkdirSync(join(folder, 'journeys'))
  for (const [name, other] of [
    ['first', 'First journey'],
    ['second', 'Second journey'],
  ]) {
    writeFileSync(join(folder, 'journeys', `${name}.journey`), example.replace(title, other ?? ''))
  }
}

async function tryAll(root: string): Promise<number> {
  say('Using it, with the network cut:')
  // Anyone may draw on this display: it is there for this alone.
  const display = ':98'
  const steps = ['/check/throughline.deb', '/check/newer.deb', readVersion(), display, '/check/journeys']
  const script = ['sh', join(here, 'enter-root.sh'), root, 'bash', '/check/in-fresh-root.sh', ...steps]
  const isolated = ['unshare', '--mount', '--pid', '--net', '--fork', '--kill-child', ...script]
  const server = 'Xvfb "$0" -screen 0 1920x1200x24 -nolisten tcp -ac 2>/dev/null & x=$!; trap "kill $x" EXIT; "$@"'
  const code = await passThrough('sh', ['-c', server, display, ...isolated], { env: plainEnvironment() })
  say(code === 0 ? 'The package holds.' : 'The package does not hold; what is wrong stands above.')
  return code
}

function enter(root: string, namespaces: readonly string[], command: readonly string[]): void {
  run('unshare', ['--mount', '--pid', '--fork', ...namespaces, 'sh', join(here, 'enter-root.sh'), root, ...command])
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: plainEnvironment() })
  if (status === 0) return
  throw new SetUpError(`${command} failed: ${error?.message ?? `${stdout}\n${stderr}`.trim().slice(-2_000)}`)
}

/** Nothing of whoever runs this reaches the fresh system. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: `${process.env.PATH}:/usr/sbin:/sbin`, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
}
