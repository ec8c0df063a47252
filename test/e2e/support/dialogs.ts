/** Answers for the system's file dialogs, which no test can click. */
import type { ElectronApplication } from 'playwright-core'
import { ifAnswerIsLost } from './lost-answer.ts'

export async function answerOpenDialog(app: ElectronApplication, filePaths: string[]): Promise<void> {
  const answer = app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths })
  }, filePaths)
  await answer.catch(ifAnswerIsLost)
}

export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  const answer = app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)
  await answer.catch(ifAnswerIsLost)
}
