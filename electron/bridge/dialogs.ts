/** What the app asks with the system's own dialogs. Each kind of file dialog begins where it was answered last. */
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { endingsOf, type Format, formatNoun, formatOf, importFormats } from '../../shared/formats/format-table.ts'
import { answerEnding } from '../../shared/web-page/answer-file-name.ts'
import { createLastFolders, type DialogKind, type LastFolders } from '../app/last-folders.ts'
import { mainWindow } from '../app/window.ts'
import { fileNameOf } from '../files/file-name.ts'

/** The files to bring in; none where the user cancels. */
export async function askForFiles(): Promise<string[]> {
  return await askToOpen('import', {
    title: 'Import',
    filters: [
      { name: 'All supported files', extensions: [...importFormats.flatMap(({ id }) => endingsOf(id)), answerEnding] },
      ...importFormats.map(({ id, name }) => ({ name, extensions: [...endingsOf(id)] })),
      { name: 'Answer to a web page', extensions: [answerEnding] },
    ],
    properties: ['openFile', 'multiSelections'],
  })
}

/** The images to add; none where the user cancels. */
export async function askForImages(areSeveral: boolean): Promise<string[]> {
  const options: OpenDialogOptions = {
    title: areSeveral ? 'Add images' : 'Choose a photo',
    filters: [{ name: 'Images', extensions: ['png', 'jpg', 'jpeg', 'webp'] }],
    properties: areSeveral ? ['openFile', 'multiSelections'] : ['openFile'],
  }
  const window = mainWindow()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return filePaths
}

/** The font of a brand; null where the user cancels. */
export async function askForFont(): Promise<string | null> {
  const [path] = await askToOpen('import', {
    title: 'Choose a font',
    filters: [{ name: 'TTF or OTF font', extensions: ['ttf', 'otf'] }],
    properties: ['openFile'],
  })
  return path ?? null
}

/** Where to write a file about the journey of this title; null where the user cancels. */
export async function askWhereToSave(title: string, extension: Format): Promise<string | null> {
  const { name: kind } = formatOf(extension)
  return await askWhereToSaveFile({ title: `Save ${formatNoun(extension)}`, name: title, ending: extension, kind })
}

type FileToSave = {
  /** Of the dialog. */
  readonly title: string
  /** What the file is called if nobody types another name. */
  readonly name: string
  readonly ending: string
  /** What files of this ending are called. */
  readonly kind: string
  /** Of which dialog's last folder it begins in; that of all files but libraries if not given. */
  readonly kindOfDialog?: DialogKind
}

/** Where to write a file; null where the user cancels. */
export async function askWhereToSaveFile({
  title,
  name,
  ending,
  kind,
  kindOfDialog = 'save',
}: FileToSave): Promise<string | null> {
  const options: SaveDialogOptions = {
    title,
    defaultPath: join(lastFolders().of(kindOfDialog, documentsFolder()), `${fileNameOf(name)}.${ending}`),
    filters: [{ name: kind, extensions: [ending] }],
  }
  const window = mainWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return null
  lastFolders().note(kindOfDialog, dirname(filePath))
  if (filePath.toLowerCase().endsWith(`.${ending}`)) return filePath
  const path = `${filePath}.${ending}`
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
  const [folder] = await askToOpen('folder', {
    title: 'Choose a folder',
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory'],
  })
  return folder ?? null
}

/** The library to add; null where the user cancels. */
export async function askForLibrary({ ending, kind }: Pick<FileToSave, 'ending' | 'kind'>): Promise<string | null> {
  const [path] = await askToOpen('library', {
    title: 'Add library',
    filters: [{ name: kind, extensions: [ending] }],
    properties: ['openFile'],
  })
  return path ?? null
}

async function askToOpen(kind: DialogKind, wanted: OpenDialogOptions): Promise<string[]> {
  const options = { ...wanted, defaultPath: lastFolders().of(kind, documentsFolder()) }
  const window = mainWindow()
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  const [first] = filePaths
  if (first !== undefined) lastFolders().note(kind, kind === 'folder' ? first : dirname(first))
  return filePaths
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

let known: LastFolders | null = null

/** Read when a dialog first asks. */
function lastFolders(): LastFolders {
  known ??= createLastFolders(join(app.getPath('userData'), 'folders.json'))
  return known
}

function documentsFolder(): string {
  try {
    return app.getPath('documents')
  } catch {
    return app.getPath('home')
  }
}
