import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownArguments, readLaunchArguments } from '../../electron/app/launch-arguments.ts'

describe('the arguments of the app', () => {
  it('stand after its folder where it is not packaged, and after flags to Chromium where it is', () => {
    const ours = ['gaps', 'map.journey', '--no-sandbox']
    expect(ownArguments(['/bin/electron', '--inspect=0', '--no-sandbox', '/app', ...ours], false)).toEqual(ours)
    expect(ownArguments(['/bin/throughline', '--no-sandbox', '--ozone-platform=headless', ...ours], true)).toEqual(ours)
    for (const foreign of ['--gtk-version=4', '--password-store=basic', '--enable-features=X', '--force-dark-mode']) {
      expect(ownArguments(['/bin/throughline', foreign, ...ours], true)).toEqual(ours)
    }
    for (const own of ['--version', '-h', '--no-guide', '--library', '--user-data-dir=data']) {
      expect(ownArguments(['/bin/throughline', own, 'a.journey'], true)).toEqual([own, 'a.journey'])
    }
    expect(ownArguments(['/bin/throughline'], true)).toEqual([])
    expect(ownArguments(['/bin/electron', '/app'], false)).toEqual([])
  })

  it('name a library, a folder and files, as seen from where the app was started', () => {
    const args = ['--library', 'l.journey', 'a.journey', '--user-data-dir=data', '/b/c.journey', 'notes.txt']
    expect(readLaunchArguments(args, '/home')).toEqual({
      library: resolve('/home', 'l.journey'),
      userDataFolder: resolve('/home', 'data'),
      isGuided: true,
      files: [resolve('/home', 'a.journey'), resolve('/b/c.journey')],
    })
    expect(readLaunchArguments(['--library=x.db', '--user-data-dir', 'd'], '/')).toEqual({
      library: resolve('/x.db'),
      userDataFolder: resolve('/d'),
      isGuided: true,
      files: [],
    })
    expect(readLaunchArguments(['--library'], '/')).toMatchObject({ library: null, userDataFolder: null, files: [] })
    expect(readLaunchArguments(['--no-guide', 'a.journey'], '/')).toMatchObject({
      isGuided: false,
      files: [resolve('/a.journey')],
    })
  })
})
