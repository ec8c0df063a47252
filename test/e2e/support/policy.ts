/** What the pages of an app tried against the policy under which they are served. */
import type { ElectronApplication } from 'playwright-core'

/** @returns what has been refused since, each as the page was told. */
export function watchPolicy(app: ElectronApplication): () => readonly string[] {
  const refused: string[] = []
  app.context().on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  return () => refused
}
