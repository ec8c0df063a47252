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

/** Answers each message of the system by the place of a button, and notes what it asked. */
export async function answerMessages(app: ElectronApplication, response: number): Promise<void> {
  const answer = app.evaluate(({ dialog, app }, chosen) => {
    const asked: string[] = []
    Object.assign(app, { asked })
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push((given.at(-1) as { message: string }).message)
      return Promise.resolve({ response: chosen, checkboxChecked: false })
    }
  }, response)
  await answer.catch(ifAnswerIsLost)
}

export async function messagesAsked(app: ElectronApplication): Promise<string[]> {
  return await app.evaluate(({ app }) => (app as unknown as { asked: string[] }).asked)
}
