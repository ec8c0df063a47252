import { expect, it } from 'vitest'
import {
  isShare,
  networkTypes,
  placeOfFile,
  syncedBy,
  typeOnLinux,
  typeOnMac,
} from '../../electron/storage/disk/drive.ts'

const mountInfo = `22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
40 22 0:35 / /home rw,relatime - btrfs /dev/mapper/home rw
91 40 0:50 / /home/eva/Team\\040drive rw,nosuid - cifs //server/team rw
92 40 0:51 / /home/eva/remote rw - fuse.sshfs eva@server: rw
93 40 0:52 / /home/eva/usb rw - fuseblk /dev/sdb1 rw
94 92 0:53 / /home/eva/remote/scratch rw - tmpfs tmpfs rw`

it.each([
  ['/home/eva/.config/Throughline/library.db', 'btrfs', false],
  ['/home/eva/Team drive/library.db', 'cifs', true],
  ['/home/eva/Team drives/library.db', 'btrfs', false],
  ['/home/eva/remote/maps/library.db', 'fuse.sshfs', true],
  ['/home/eva/remote/scratch/library.db', 'tmpfs', false],
  ['/home/eva/usb/library.db', 'fuseblk', false],
  ['/srv/library.db', 'ext4', false],
])('on Linux %s is on %s', (path, type, isNetwork) => {
  expect(typeOnLinux(mountInfo, path)).toBe(type)
  expect(networkTypes.has(type)).toBe(isNetwork)
})

it('on a Mac and on Windows a share is told from a disk', () => {
  const listed = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//eva@server/Team on /Volumes/Team (smbfs, nodev, nosuid, mounted by eva)
server:/maps on /Volumes/Our maps (nfs, nodev)`
  expect(typeOnMac(listed, '/Volumes/Team/library.db')).toBe('smbfs')
  expect(typeOnMac(listed, '/Volumes/Our maps/library.db')).toBe('nfs')
  expect(typeOnMac(listed, '/Users/eva/library.db')).toBe('apfs')
  expect(['\\\\server\\maps', '\\\\?\\UNC\\server\\maps'].map(isShare)).toEqual([true, true])
  expect(['C:\\Users\\eva', '\\\\?\\C:\\Users\\eva'].map(isShare)).toEqual([false, false])
})

it.each([
  ['/home/eva/Dropbox/maps/library.db', 'Dropbox'],
  ['/Users/eva/Library/Mobile Documents/com~apple~CloudDocs/library.db', 'iCloud'],
  ['/Users/eva/Library/CloudStorage/OneDrive-Personal/library.db', 'OneDrive'],
  ['/Users/eva/Library/CloudStorage/GoogleDrive-eva@example.com/My Drive/library.db', 'Google Drive'],
  ['/home/eva/OneDrive - Agency/library.db', 'OneDrive'],
  ['/home/eva/shared/library.db', 'Syncthing'],
  ['/home/eva/Boxes/library.db', null],
  ['/home/eva/.config/Throughline/library.db', null],
])('%s is synced by %s', (path, program) => {
  expect(syncedBy(path, (entry) => entry === '/home/eva/shared/.stfolder')).toBe(program)
})

it('this repository is neither on a network drive nor in a folder that is synced', () => {
  expect(placeOfFile(import.meta.filename)).toEqual({ isOnNetwork: false, syncedBy: null })
})
