/** What is said of files that became no images. */
import { FailureError } from '../../../shared/failure.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { quoteName } from '../../../shared/words/names.ts'
import { sentenceOf } from '../../bridge/bridge.ts'

type Refused = { readonly name: string; readonly error: unknown }

/** As many are told one by one: of more, the first would be gone from the foot of the window before anyone reads them. */
const mostToldAlone = 2

export function refusedWords(refused: readonly Refused[]): readonly string[] {
  const [first] = refused
  if (!first || refused.length <= mostToldAlone) return refused.map((one) => refusedSentence(one, addFailed))
  return [
    `Couldn’t add ${formatCount(refused.length, 'file')}. The first was ${quoteName(first.name, 'image')}: ${reasonOf(first.error)}`,
  ]
}

const addFailed = (name: string) => `Couldn’t add ${quoteName(name, 'image')}`

/**
 * What can't even be read says so itself, with its name.
 * @param failed says what couldn't be done with a file of this name, as the beginning of a sentence.
 */
export function refusedSentence({ name, error }: Refused, failed: (name: string) => string): string {
  const isWhole = error instanceof FailureError && error.code !== 'file-refused'
  return isWhole ? reasonOf(error) : `${failed(name)}: ${reasonOf(error)}`
}

function reasonOf(error: unknown): string {
  return withFullStop(sentenceOf(error))
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
