// The Debian package, made of the packed folder by Debian's own dpkg-deb: the same on every machine, whatever it can reach.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { capture } from '../processes.ts'
import { SetUpError, say } from '../progress.ts'
import { repositoryFolder } from '../repository-folder.ts'
import { electronPackages } from '../system-packages.ts'
import { linuxFolder, readVersion } from './linux-files.ts'
import { sourceDate } from './source-date.ts'

const appFolder = 'opt/Throughline'
const resources = join(repositoryFolder, 'resources')
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * Makes `throughline_VERSION_ARCHITECTURE.deb` beside the packed folder; answers the exit status.
 * @param isForRelease small, however long that takes
 */
export async function makeDeb(output: string, isForRelease: boolean): Promise<number> {
  if (spawnSync('dpkg-deb', ['--version']).status !== 0) {
    say('No Debian package was made: this system has no dpkg-deb.')
    return 0
  }
  const packed = readdirSync(output).find((name) => /^linux(-arm64)?-unpacked$/.test(name))
  if (packed === undefined) throw new SetUpError(`There is no packed folder in ${output} to make a Debian package of.`)
  const architecture = architectures[packed.includes('arm64') ? 'arm64' : 'x64'] ?? ''
  const root = mkdtempSync(join(tmpdir(), 'throughline-deb-'))
  try {
    fillRoot(root, join(output, packed))
    writeControl(root, architecture)
    const deb = join(output, `throughline_${readVersion()}_${architecture}.deb`)
    await build(root, deb, isForRelease ? ['-Zxz', '-z6'] : ['-Zgzip', '-z1'])
    say(`Made ${deb}, ${Math.round(lstatSync(deb).size / 2 ** 20)} MB.`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return 0
}

function fillRoot(root: string, packed: string): void {
  const put = (from: string, to: string) => {
    mkdirSync(dirname(join(root, to)), { recursive: true })
    cpSync(from, join(root, to), { recursive: true })
  }
  const write = (to: string, content: string | Buffer) => {
    mkdirSync(dirname(join(root, to)), { recursive: true })
    writeFileSync(join(root, to), content)
  }
  put(packed, appFolder)
  put(join(resources, 'linux', 'apparmor-profile'), `${appFolder}/resources/apparmor-profile`)
  put(join(resources, 'linux', 'throughline.desktop'), 'usr/share/applications/throughline.desktop')
  put(join(resources, 'linux', 'throughline.xml'), 'usr/share/mime/packages/throughline.xml')
  putIcons(put, 'icons', 'icon.svg', 'apps/throughline')
  putIcons(put, 'journey', 'journey.svg', 'mimetypes/application-vnd.throughline.journey+json')
  put(join(linuxFolder, 'throughline.1.gz'), 'usr/share/man/man1/throughline.1.gz')
  put(join(linuxFolder, 'throughline.bash'), 'usr/share/bash-completion/completions/throughline')
  put(join(linuxFolder, '_throughline'), 'usr/share/zsh/vendor-completions/_throughline')
  put(join(linuxFolder, 'throughline.fish'), 'usr/share/fish/vendor_completions.d/throughline.fish')
  const beside = `Chromium and what it is made of: see /${appFolder}/LICENSES.chromium.html\n\n`
  const licences = readFileSync(join(packed, 'LICENSES.throughline.txt'), 'utf8')
  write('usr/share/doc/throughline/copyright', beside + licences)
  const changes = readFileSync(join(repositoryFolder, 'CHANGELOG.md'))
  write('usr/share/doc/throughline/changelog.gz', gzipSync(changes, { level: 9 }))
  mkdirSync(join(root, 'usr', 'bin'), { recursive: true })
  symlinkSync(`/${appFolder}/bin/throughline`, join(root, 'usr', 'bin', 'throughline'))
}

function putIcons(put: (from: string, to: string) => void, folder: string, drawing: string, name: string): void {
  const icons = join(resources, 'icons')
  for (const file of readdirSync(join(icons, folder))) {
    put(join(icons, folder, file), `usr/share/icons/hicolor/${basename(file, '.png')}/${name}.png`)
  }
  put(join(icons, drawing), `usr/share/icons/hicolor/scalable/${name}.svg`)
}

function writeControl(root: string, architecture: string): void {
  const files = listFiles(root)
  for (const { path, isProgram } of files) chmodSync(path, isProgram ? 0o755 : 0o644)
  // Where the kernel keeps user namespaces from ordinary users, this is how Chromium gets its sandbox.
  chmodSync(join(root, appFolder, 'chrome-sandbox'), 0o4755)
  const bytes = files.reduce((sum, { path }) => sum + lstatSync(path).size, 0)
  const control = join(root, 'DEBIAN')
  mkdirSync(control)
  const sums = files.map(({ path }) => `${md5(path)}  ${relative(root, path)}\n`)
  writeFileSync(join(control, 'md5sums'), sums.join(''))
  writeFileSync(join(control, 'control'), controlText(architecture, Math.ceil(bytes / 1_024)))
  for (const script of ['postinst', 'postrm']) {
    cpSync(join(resources, 'linux', script), join(control, script))
    chmodSync(join(control, script), 0o755)
  }
}

function controlText(architecture: string, kilobytes: number): string {
  const about: { description: string; homepage: string; author: { name: string; email: string } } = JSON.parse(
    readFileSync(join(repositoryFolder, 'package.json'), 'utf8'),
  )
  return `${[
    'Package: throughline',
    `Version: ${readVersion()}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${about.author.name} <${about.author.email}>`,
    `Installed-Size: ${kilobytes}`,
    `Depends: ${electronPackages.map((names) => names.join(' | ')).join(', ')}`,
    // Without it Chromium draws by itself, which takes longer.
    'Recommends: libgl1',
    'Section: office',
    'Priority: optional',
    `Homepage: ${about.homepage}`,
    'Description: map customer journeys and find what they miss',
    ` ${about.description}`,
  ].join('\n')}\n`
}

type Found = { readonly path: string; readonly isProgram: boolean }

/** Every file but links, in one order on every machine. */
function listFiles(folder: string): Found[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, isProgram: (lstatSync(path).mode & 0o100) !== 0 }))
}

function md5(path: string): string {
  return createHash('md5').update(readFileSync(path)).digest('hex')
}

async function build(root: string, deb: string, compression: readonly string[]): Promise<void> {
  chmodSync(root, 0o755)
  // What is younger than the sources gets their date, so that two builds are alike.
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Math.floor(sourceDate().getTime() / 1_000)) }
  const { code, output } = await capture('dpkg-deb', ['--root-owner-group', ...compression, '--build', root, deb], {
    env,
  })
  if (code !== 0 || !existsSync(deb)) throw new SetUpError(`The Debian package could not be made: ${output.trim()}`)
}
