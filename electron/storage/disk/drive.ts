/** Where a file lies that an app writes all the time: on a network drive, or in a folder that another program syncs. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { realPathOf } from './log-place.ts'

export type FilePlace = {
  readonly isOnNetwork: boolean
  /** The program that syncs its folder; null where none is known to. */
  readonly syncedBy: string | null
}

export function placeOfFile(path: string): FilePlace {
  const place = realPathOf(path)
  return { isOnNetwork: isOnNetwork(place), syncedBy: syncedBy(place, existsSync) }
}

function isOnNetwork(path: string): boolean {
  try {
    if (process.platform === 'win32') return isShare(realpathSync.native(dirname(path)))
    if (process.platform === 'darwin') return networkTypes.has(typeOnMac(execFileSync('/sbin/mount').toString(), path))
    return networkTypes.has(typeOnLinux(readFileSync('/proc/self/mountinfo', 'utf8'), path))
  } catch {
    // Where the system doesn’t say, nothing is said.
    return false
  }
}

/** Kinds of file systems whose disk is in another machine. */
export const networkTypes: ReadonlySet<string> = new Set([
  ...[
    'nfs',
    'nfs4',
    'cifs',
    'smb3',
    'smbfs',
    'afpfs',
    'webdav',
    'davfs',
    'afs',
    'ceph',
    'glusterfs',
    'lustre',
    'ncpfs',
  ],
  ...['fuse.sshfs', 'fuse.rclone', 'fuse.gvfsd-fuse', 'fuse.davfs2', 'fuse.glusterfs', 'fuse.ceph', 'fuse.smbnetfs'],
])

/** A drive of Windows that stands for a folder of another machine has that machine's name once it is resolved. */
export function isShare(resolved: string): boolean {
  return /^\\\\(?!\?\\[a-z]:|\.\\)/i.test(resolved)
}

/** @param mountInfo what /proc/self/mountinfo says. */
export function typeOnLinux(mountInfo: string, path: string): string {
  const mounts = mountInfo.split('\n').map((line): Mount => {
    const [before = '', after = ''] = line.split(' - ')
    const at = (before.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, octal) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    )
    return { at, type: after.split(' ')[0] ?? '' }
  })
  return typeOf(mounts, path)
}

/** @param listed what the command `mount` says on a Mac. */
export function typeOnMac(listed: string, path: string): string {
  const mounts = [...listed.matchAll(/ on (\/.*) \(([a-z0-9]+)/g)].map(
    ([, at = '', type = '']): Mount => ({ at, type }),
  )
  return typeOf(mounts, path)
}

type Mount = { readonly at: string; readonly type: string }

/** That of the innermost mount; of two in one place the later one hides the other. */
function typeOf(mounts: readonly Mount[], path: string): string {
  const holding = mounts.filter(({ at }) => at !== '' && (at === '/' || path === at || path.startsWith(`${at}/`)))
  const longest = Math.max(...holding.map(({ at }) => at.length))
  return holding.findLast(({ at }) => at.length === longest)?.type ?? ''
}

/** How the folders of programs that sync are called, from the folder that they sync on down. */
const syncFolders: readonly (readonly [name: RegExp, program: string])[] = [
  [/^OneDrive([ -].+)?$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(Google ?Drive|My Drive|GoogleDrive-.+)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(Nextcloud|ownCloud)\d*$/i, 'Nextcloud'],
  [/^(Box|Box Sync|Box-Box)$/, 'Box'],
  [/^pCloud ?Drive$/i, 'pCloud'],
  [/^(MEGA|MEGAsync)$/, 'MEGA'],
  [/^Syncthing$/i, 'Syncthing'],
]

/** What such programs leave in the folder that they sync. */
const syncMarks: readonly (readonly [entry: string, program: string])[] = [
  ['.dropbox', 'Dropbox'],
  ['.stfolder', 'Syncthing'],
  ['.sync_exclude.lst', 'Nextcloud'],
]

/** @param isThere whether something of this path exists. */
export function syncedBy(path: string, isThere: (path: string) => boolean): string | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const mark = syncMarks.find(([entry]) => isThere(join(folder, entry)))
    if (mark) return mark[1]
    const name = folder.split(/[\\/]/).at(-1) ?? ''
    const known = syncFolders.find(([pattern]) => pattern.test(name))
    if (known) return known[1]
    if (folder === dirname(folder)) return null
  }
}
