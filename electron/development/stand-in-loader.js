// Lives in the stand-in's resources/app/: does what Electron's own default app does for `electron <folder> …`.
// Copied there as it is, for an Electron that knows no TypeScript, and using what its types leave out. Electron waits for this module before it announces `ready`, so the app's own start-up sees it as usual.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stdout.write(`Electron ${process.versions.electron}: give it the folder of an app.\n`)
  app.exit(1)
} else {
  const appFolder = resolve(folder)
  const about = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'))
  app.setAppPath(appFolder)
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version)
  await import(pathToFileURL(join(appFolder, about.main)).href)
}
