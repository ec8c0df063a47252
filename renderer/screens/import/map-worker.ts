/** A worker that reads maps and plans what they make, so that the window stays quick however many rows there are. */
import { nanoid } from 'nanoid'
import { type MapFile, openMaps } from '../../../shared/formats/incoming/map-preview.ts'
import { readMaps } from '../../../shared/formats/incoming/map-text.ts'
import { documentOf, recordsOf } from '../../../shared/journey/wire.ts'
import type { Answer, Answers, Question } from './map-messages.ts'

let file: MapFile | null = null

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data))
})

function answer(question: Question): Answer {
  try {
    return { isOk: true, value: valueFor(question) }
  } catch (error) {
    return { isOk: false, sentence: error instanceof Error ? error.message : String(error) }
  }
}

function valueFor(question: Question): Answers[keyof Answers] {
  if (question.what === 'open') {
    const { maps, fileName, openJourney } = question
    const open = openJourney && documentOf(openJourney)
    file = openMaps(readMaps(maps), { fileName, openedAt: new Date().toISOString(), newId: () => nanoid(), open })
    return file.titles
  }
  if (!file) throw new Error('No file was opened.')
  if (question.what === 'preview') return file.preview(question.at, question.choices)
  const made = file.make(question.at, question.choices)
  return made.target === 'open' ? made : { target: 'new', records: recordsOf(made.document), left: made.left }
}
