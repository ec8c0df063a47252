/** A journey as a Mermaid `journey` diagram that every Mermaid draws, with the whole journey in its comments. */
import type { JourneyDocument } from '../../journey/document.ts'
import { journeyLines } from '../journey/journey-lines.ts'
import { diagramLines } from './diagram-lines.ts'

/** What the comments begin with that hold a record each. */
export const commentStart = '%% throughline '

const indents = { title: '  ', section: '  ', task: '    ' } as const

/** Writes the diagram. What it can't show (channels, notes, connections, …) stands in the comments at its end. */
export function writeMermaid(document: JourneyDocument): string {
  const visible = diagramLines(document).map(({ what, text }) => indents[what] + text)
  const records = journeyLines(document).map((line) => commentStart + commentSafe(line))
  return ['journey', ...visible, ...records, ''].join('\n')
}

/** JSON in which Mermaid finds no directive, no entity and no end of the line. */
function commentSafe(json: string): string {
  return json.replace(/[%#\p{Zl}\p{Zp}\u0080-\u009f]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
