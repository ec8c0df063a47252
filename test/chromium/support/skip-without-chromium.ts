/** Where the system has no Chromium, the tests of this project say so and are left out. */
import { beforeEach } from 'vitest'
import { ownChromium } from './own-chromium.ts'

beforeEach(({ skip }) => {
  if (ownChromium === null) skip('No Chromium is installed on this system.')
})
