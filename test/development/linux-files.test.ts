import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { helpText } from '../../electron/command-line/help.ts'
import { bashCompletion, fishCompletion, zshCompletion } from '../../electron/development/packaging/completions.ts'
import { commandsOf, readHelp } from '../../electron/development/packaging/help-text.ts'
import { manPage } from '../../electron/development/packaging/man-page.ts'

const options = [...new Set(helpText.match(/(?<=[ [])--[a-z-]+/g))].filter((name) => name.length > 2)
const commands = commandsOf(readHelp(helpText))

function fileWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-shell-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'file')
  writeFileSync(file, content)
  return file
}

describe('what a Linux package tells of the command line', () => {
  it('is taken from the help: every command, every option and its values', () => {
    expect(commands.map(({ name }) => name)).toEqual(['gaps', 'export', 'import', 'compare', 'report'])
    expect(commands[0]?.options).toEqual([
      { name: '--json', values: [] },
      { name: '--fail-on', values: ['must', 'should', 'could'] },
    ])
    const found = new Set(commands.flatMap((command) => command.options.map(({ name }) => name)))
    expect(options.filter((name) => !found.has(name))).toEqual(['--version', '--help'])
  })

  it('has a manual page with all of it, whatever the date it is made on', () => {
    const page = manPage(helpText, '1.2.3', '2026-01-31')
    expect(page.split('\n')[0]).toBe('.TH THROUGHLINE 1 "2026-01-31" "Throughline 1.2.3" "User Commands"')
    const said = page.replaceAll('\\-', '-')
    for (const name of [...options, ...commands.map((command) => command.name)]) expect(said).toContain(name)
    for (const { call, does } of readHelp(helpText).calls) expect(said).toContain(`.B ${call}\n${does}`)
    // A line that began with a full stop would be an instruction of which there is none.
    const instructions = page.split('\n').flatMap((line) => /^[.'](\w*)/.exec(line)?.[1] ?? [])
    expect([...new Set(instructions)].sort()).toEqual(['B', 'SH', 'TH', 'TP'])
  })

  it('completes in bash: commands, options and values', (test) => {
    if (spawnSync('bash', ['--version']).status !== 0) return test.skip('There is no bash here.')
    const file = fileWith(bashCompletion(helpText))
    const offered = (...words: string[]) => {
      const script =
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell that fills it in
        'compopt() { :; }; . "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _throughline; IFS=" "; echo "${COMPREPLY[*]}"'
      const { stdout } = spawnSync('bash', ['-c', script, file, 'throughline', ...words], { encoding: 'utf8' })
      return stdout.trim().split(' ')
    }
    expect(offered('')).toEqual([...commands.map(({ name }) => name), '--help', '--version'])
    expect(offered('ex')).toEqual(['export'])
    expect(offered('export', '--theme', '')).toEqual(['light', 'dark', 'print'])
    expect(offered('gaps', 'a.journey', '--f')).toEqual(['--fail-on'])
    expect(offered('gaps', 'a')).toEqual([''])
  })

  it('names every command and option in zsh and fish', () => {
    for (const text of [zshCompletion(helpText), fishCompletion(helpText)]) {
      for (const { name } of commands) expect(text).toContain(name)
      for (const option of options)
        expect(text).toContain(text.startsWith('#compdef') ? option : ` -l ${option.slice(2)}`)
    }
  })
})
