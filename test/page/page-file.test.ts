import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAppAddress, pageFile } from '../../electron/page/page-file.ts'

describe('an address of the app', () => {
  it('names a file under the folder', () => {
    expect(pageFile('/page', 'app://throughline/')).toBe(join('/page', 'index.html'))
    expect(pageFile('/page', 'app://throughline/index.html?x=..%2f#y')).toBe(join('/page', 'index.html'))
    expect(pageFile('/page', 'app://throughline/assets/index-A_b@1.js')).toBe(join('/page', 'assets', 'index-A_b@1.js'))
  })

  it.each([
    'app://throughline/..%2f..%2fetc/passwd',
    'app://throughline/%2e%2e%2fetc%2fpasswd',
    'app://throughline/..%5c..%5cwindows',
    'app://throughline/assets/..%2f..%2fpackage.json',
    'app://throughline//etc/passwd',
    'app://throughline/assets//index.js',
    'app://throughline/assets/',
    'app://throughline/%00',
    'app://throughline/index.html%00.png',
    'app://throughline/%252e%252e%252fetc',
    'app://throughline/C:%5cwindows%5cwin.ini',
    'app://throughline/C:/windows/win.ini',
    'app://throughline/.env',
    'app://throughline/assets/.hidden',
    'app://throughline/...',
    'app://throughline/%EF%BC%8E%EF%BC%8E/x',
    'app://throughline/a b',
    'app://throughline/~root',
    'app://throughline:80/index.html',
    'app://user@throughline/index.html',
    'app://user:secret@throughline/index.html',
    'app://throughline.example/index.html',
    'app://other/index.html',
    'app:///index.html',
    'app:index.html',
    'apps://throughline/index.html',
    'file:///etc/passwd',
    'http://throughline/index.html',
    'not an address',
    '',
  ])('names nothing where it is %j', (address) => {
    expect(pageFile('/page', address)).toBeNull()
  })

  it('never leads out of the folder once it is parsed', () => {
    for (const path of ['../../etc/passwd', './../x', '%2e%2e/x', '.%2e/x', 'a/../../../x']) {
      const file = pageFile('/page', `app://throughline/${path}`)
      expect(file === null || file.startsWith(join('/page', '/')), path).toBe(true)
    }
  })

  it('is told by its parts, not by how it begins', () => {
    expect(isAppAddress('app://throughline/any')).toBe(true)
    for (const address of ['app://throughline.evil/', 'app://throughline@evil/', 'app://evil/app://throughline/']) {
      expect(isAppAddress(address)).toBe(false)
    }
  })
})
