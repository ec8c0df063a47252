import { describe, expect, it } from 'vitest'
import { collectLicences, licencesAsText } from '../../electron/development/licences.ts'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'

describe('the licences of what is bundled', () => {
  const licences = collectLicences(repositoryFolder)
  const names = licences.map(({ name }) => name)

  it('begin with ourselves and what the app stands on, and have all that it is made of', () => {
    expect(names.slice(0, 3)).toEqual(['Throughline', 'Electron', 'SQLite'])
    for (const name of ['react', 'zod', 'better-sqlite3', '@fontsource-variable/inter', 'lucide-react', 'd3-zoom']) {
      expect(names).toContain(name)
    }
  })

  it('have nothing that only development needs', () => {
    for (const name of ['vitest', 'typescript', 'playwright-core', '@types/react']) expect(names).not.toContain(name)
  })

  it('each say whose it is and what it allows', () => {
    for (const { name, text } of licences) {
      expect(text, name).toMatch(/copyright|public domain|CC0/i)
      expect(text.length, name).toBeGreaterThan(60)
    }
    expect(licencesAsText(licences).split('Copyright').length).toBeGreaterThan(100)
  })
})
