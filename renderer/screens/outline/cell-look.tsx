/** What a cell of the outline shows, and what it says to whoever doesn't see it. */
import { ArrowLeft, ArrowRight, Gem } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Mark } from '../../../shared/gaps/mark.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { emotionWords, statusWords } from '../../../shared/journey/fields/words.ts'
import { saidTexts } from '../../../shared/journey/said-texts.ts'
import type { Id, Touchpoint } from '../../../shared/journey/schema.ts'
import { connectionsOf } from '../../../shared/outline/connections-of.ts'
import { sentenceOfParts } from '../../../shared/outline/touchpoint-words.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { EmotionFace } from '../../looks/kind-look.tsx'
import { severityLooks } from '../../looks/severity-look.tsx'
import type { ColumnHead } from './columns.ts'
import styles from './outline.module.css'

type CellLook = { readonly words: string; readonly content: ReactNode; readonly title?: string }

export function lookOfCell(
  document: JourneyDocument,
  touchpoint: Touchpoint,
  { column, persona, label }: ColumnHead,
  mark: Mark | undefined,
): CellLook {
  if (persona) return emotionLook(document, touchpoint, persona.id)
  switch (column) {
    case 'momentOfTruth': {
      const isOne = touchpoint.momentOfTruth
      return { words: `${label}: ${isOne ? 'yes' : 'no'}`, content: isOne ? <Gem size={14} aria-hidden /> : nothing }
    }
    case 'pains':
      return textsLook(label, saidTexts(touchpoint.pains))
    case 'connections':
      return connectionsLook(document, touchpoint.id)
    case 'gap':
      return gapLook(label, mark)
    case 'status':
      return { words: `${label}: ${statusWords[touchpoint.status]}`, content: statusWords[touchpoint.status] }
    default:
      return textsLook(label, saidTexts([touchpoint.owner.name]))
  }
}

const nothing = <span className={styles.nothing} aria-hidden />

/** How many there are besides, for the eye: who listens hears all of them. */
function More({ count }: { count: number }): ReactNode {
  return count > 0 && <span className={styles.more} data-more={`+${count}`} aria-hidden />
}

function emotionLook({ personas }: JourneyDocument, { emotions }: Touchpoint, personaId: Id): CellLook {
  const emotion = Object.hasOwn(emotions, personaId) ? emotions[personaId] : undefined
  const name = nameOrUntitled(personas.get(personaId)?.name, 'persona')
  const word = emotion === undefined ? 'Not known' : emotionWords[emotion]
  const content = emotion === undefined ? nothing : <EmotionFace emotion={emotion} size={17} />
  return { words: `${name}: ${word}`, content, title: `${name}: ${word}` }
}

/** The first one, and how many there are besides. */
function textsLook(label: string, texts: readonly string[]): CellLook {
  const [first] = texts
  if (first === undefined) return { words: `${label}: none`, content: nothing }
  return {
    words: `${label}: ${texts.join('; ')}`,
    title: texts.join('\n'),
    content: (
      <>
        <span className={styles.text}>{first}</span>
        <More count={texts.length - 1} />
      </>
    ),
  }
}

function connectionsLook(document: JourneyDocument, id: Id): CellLook {
  const { incoming, outgoing } = connectionsOf(document, id)
  const words = (otherId: Id, label: string) => {
    const title = nameOrUntitled(document.touchpoints.get(otherId)?.title, 'touchpoint')
    return label.trim() === '' ? title : `${title} (${label.trim()})`
  }
  const from = incoming.map((one) => words(one.from, one.label))
  const to = outgoing.map((one) => words(one.to, one.label))
  if (from.length + to.length === 0) return { words: 'Connections: none', content: nothing }
  const spoken = [to.length > 0 && `leads to ${to.join(', ')}`, from.length > 0 && `comes from ${from.join(', ')}`]
  return {
    words: `Connections: ${sentenceOfParts(spoken)}`,
    title: sentenceOfParts(spoken),
    content: (
      <>
        {to.length > 0 ? <ArrowRight size={13} aria-hidden /> : <ArrowLeft size={13} aria-hidden />}
        <span className={styles.text}>{to[0] ?? from[0]}</span>
        <More count={from.length + to.length - 1} />
      </>
    ),
  }
}

function gapLook(label: string, mark: Mark | undefined): CellLook {
  const [first] = mark?.findings ?? []
  if (!mark || !first) return { words: `${label}: none`, content: nothing }
  const { Icon } = severityLooks[mark.severity]
  const { title } = ruleOf(first.rule)
  return {
    words: `${label}: ${title}. ${first.message}`,
    title: first.message,
    content: (
      <>
        <Icon size={14} aria-hidden />
        <span className={styles.text}>{title}</span>
      </>
    ),
  }
}
