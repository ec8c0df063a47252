/** What the app asks with the system's own dialogs. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { endingsOf, type Format, formatNoun, formatOf, importFormats } from '../../shared/formats/format-table.ts'
import { answerEnding } from '../../shared/web-page/page-answer.ts'
import { mainWindow } from '../app/window.ts'
import { fileNameOf } from '../files/file-name.ts'

/** The files to bring in; none where the user cancels. */
export async function askForFiles(): Promise<string[]> {
  const options: OpenDialogOptions = {
    title: 'Import',
    filters: [
      { name: 'All supported files', extensions: [...importFormats.flatMap(({ id }) => endingsOf(id)), answerEnding] },
      ...importFormats.map(({ id, name }) => ({ name, extensions: [...endingsOf(id)] })),
      { name: 'Answer to a web page', extensions: [answerEnding] },
    ],
    properties: ['openFile', 'multiSelections'],
  }
  const window = mainWindow()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths
}

/** Where to write a file about the journey of this title; null where the user cancels. */
export async function askWhereToSave(title: string, extension: Format): Promise<string | null> {
  const { name } = formatOf(extension)
  const options: SaveDialogOptions = {
    title: `Save ${formatNoun(extension)}`,
    defaultPath: join(defaultFolder(), `${fileNameOf(title)}.${extension}`),
    filters: [{ name, extensions: [extension] }],
  }
  const window = mainWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return null
  if (filePath.toLowerCase().endsWith(`.${extension}`)) return filePath
  const path = `${filePath}.${extension}`
  return !existsSync(path) || (await askWhetherToReplace(path)) ? path : null
}

/** The system asks about the name that was typed, and not about the one with its ending. */
async function askWhetherToReplace(path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: `Replace ${basename(path)}?`,
    detail: 'A file of this name is in this folder. Replacing it deletes what it holds.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

/** The folder to write several files into; null where the user cancels. */
export async function askForFolder(): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: 'Choose a folder',
    buttonLabel: 'Export here',
    defaultPath: defaultFolder(),
    properties: ['openDirectory', 'createDirectory'],
  }
  const window = mainWindow()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths[0] ?? null
}

/** What to do where the library can't be opened: the place of the chosen label; the last one is what closing means. */
export async function askHowToGoOn(sentence: string, labels: readonly string[]): Promise<number> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'Throughline library',
    detail: sentence,
    buttons: [...labels],
    defaultId: 0,
    cancelId: labels.length - 1,
    noLink: true,
  })
  return response
}

function defaultFolder(): string {
  try {
    return app.getPath('documents')
  } catch {
    return app.getPath('home')
  }
}
