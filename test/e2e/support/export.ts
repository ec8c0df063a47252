/** Exporting by hand and by command line. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { repositoryFolder } from '../../../electron/development/repository-folder.ts'
import { startCommand } from './start-command.ts'

/** Width and height in pixels, from the picture's own head. */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Exports the open journey by the dialog; the file dialog must have its answer already. An author gets the map as it is on the screen. */
export async function exportPicture(
  page: Page,
  format: 'PNG' | 'SVG' | 'PowerPoint' | 'Web page',
  scale: '1×' | '2×' = '1×',
  audience: 'Client' | 'Author' = 'Client',
): Promise<void> {
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).click()
  await dialog.getByRole('radio', { name: audience }).click()
  if (format === 'PNG') await dialog.getByRole('radio', { name: scale }).click()
  await dialog.getByRole('button', { name: `Export ${format === 'Web page' ? 'web page' : format}…` }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Answers the exit status. */
export async function commandLine(userDataFolder: string, args: readonly string[]): Promise<number | null> {
  return (await commandLineTold(userDataFolder, args)).status
}

/** The same with what stood on standard error. */
export async function commandLineTold(
  userDataFolder: string,
  args: readonly string[],
): Promise<{ status: number | null; told: string }> {
  const command = await startCommand({ userDataFolder })
  const own = command.args.slice(0, command.args.indexOf(repositoryFolder) + 1)
  const child = spawn(command.executable, [...own, ...args], { env: command.env, stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (part) => {
    told += String(part)
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, told })))
}
