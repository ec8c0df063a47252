/**
 * Asks what the window starts with while the window itself is still being loaded. What runs as soon as a script has come is
 * kept compiled for the next start: with the answer at hand, that is all of the first picture.
 */
import { askForStart } from './bridge/ask-for-start.ts'

async function start(root: HTMLElement): Promise<void> {
  const answer = await askForStart()
  const { startWindow } = await import('./window.tsx')
  await startWindow(root, answer)
}

const root = document.getElementById('root')
if (root) start(root).catch((error: unknown) => root.append(error instanceof Error ? error.message : String(error)))
