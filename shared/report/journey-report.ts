/** What a client reads of a journey without having seen its map: the one model behind the page, its Markdown and its PDF. */
import { analyze, type GapReport, type Verdict } from '../gaps/report.ts'
import { type Severity, severities } from '../gaps/rule.ts'
import { bareName, counted, listed, sentence } from '../gaps/wording.ts'
import { counts, inOrder, type JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/words.ts'
import { type HeatMap, heatMapOf } from './heat-map.ts'
import { type DismissedLine, dismissedLines, type FindingGroup, findingGroups } from './report-findings.ts'

/** A part of a whole, such as cells that are filled. */
export type Share = { readonly title: string; readonly filled: number; readonly of: number; readonly words: string }

/** One thing to do, why it comes first, and where. */
export type FirstStep = { readonly title: string; readonly advice: string; readonly where: string }

export type JourneyReport = {
  readonly title: string
  readonly state: string
  /** "22 November 2026". */
  readonly date: string
  readonly summary: string
  /** What the journey is for, as far as somebody wrote it. */
  readonly frame: readonly { readonly title: string; readonly text: string }[]
  /** What nobody wrote yet: "Vision and mission are not written yet."; empty where all is. */
  readonly unwritten: string
  readonly people: readonly { readonly name: string; readonly description: string }[]
  readonly objectives: readonly string[]
  readonly verdict: Verdict
  readonly verdictSentence: string
  readonly score: readonly { readonly severity: Severity; readonly open: number }[]
  readonly passed: number
  readonly asked: number
  readonly shares: readonly Share[]
  readonly heatMap: HeatMap
  readonly firstSteps: readonly FirstStep[]
  readonly groups: readonly FindingGroup[]
  readonly dismissed: readonly DismissedLine[]
  /** Titles of rules that the journey doesn't ask. */
  readonly offRules: readonly string[]
}

const mostFirstSteps = 5
const mostWhere = 3

/**
 * The report of a journey.
 * @param at the day that it is dated, ISO 8601
 */
export function journeyReport(document: JourneyDocument, at: string): JourneyReport {
  const gaps = analyze(document)
  const { journey } = document
  const groups = findingGroups(document, gaps)
  const asked = gaps.outcomes.filter(({ outcome }) => outcome !== 'off')
  return {
    title: bareName(journey.title, 'Untitled journey'),
    state: stateWords[journey.state],
    date: dayWords(at),
    summary: journey.summary.trim(),
    ...frameOf(document),
    people: inOrder(document.personas).map(({ name, description }) => ({
      name: bareName(name, 'Unnamed persona'),
      description: description.trim(),
    })),
    objectives: inOrder(document.objectives)
      .filter(({ focus }) => focus)
      .map(({ text }) => bareName(text)),
    verdict: gaps.verdict,
    verdictSentence: verdictSentence(gaps),
    score: severities.map((severity) => ({ severity, open: countOf(gaps, severity) })),
    passed: asked.filter(({ outcome }) => outcome === 'pass').length,
    asked: asked.length,
    shares: sharesOf(document, gaps),
    heatMap: heatMapOf(document),
    firstSteps: firstSteps(groups),
    groups,
    dismissed: dismissedLines(gaps),
    offRules: gaps.outcomes.flatMap(({ rule, outcome }) => (outcome === 'off' ? [rule.title] : [])),
  }
}

function frameOf({ journey: { purpose, success } }: JourneyDocument): Pick<JourneyReport, 'frame' | 'unwritten'> {
  const all = [
    { title: 'Vision', text: purpose.vision.trim() },
    { title: 'Mission', text: purpose.mission.trim() },
    { title: 'Purpose', text: purpose.purpose.trim() },
    { title: 'Success', text: success.trim() },
  ]
  const blank = all.filter(({ text }) => text === '').map(({ title }) => title.toLowerCase())
  const unwritten = sentence(`${listed(blank)} ${blank.length === 1 ? 'is' : 'are'} not written yet.`)
  return { frame: all.filter(({ text }) => text !== ''), unwritten: blank.length === 0 ? '' : unwritten }
}

function countOf({ findings }: GapReport, wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length
}

function verdictSentence(gaps: GapReport): string {
  const [must, should] = [countOf(gaps, 'must'), countOf(gaps, 'should')]
  if (must > 0) return `${counted(must, 'finding')} should be fixed before this journey is shared or acted on.`
  if (should > 0)
    return `Nothing is in the way of sharing it; ${counted(should, 'finding')} ${should === 1 ? 'is' : 'are'} worth addressing.`
  return 'Nothing is in the way of sharing it, and nothing grave is left to address.'
}

function sharesOf(document: JourneyDocument, { coverage }: GapReport): readonly Share[] {
  const counting = inOrder(document.touchpoints).filter(counts)
  const known = counting.filter(({ evidence }) => evidence.level !== 'assumption').length
  return [
    share(
      'Awareness',
      coverage.awareness.filled,
      coverage.awareness.cells,
      'places in awareness where somebody meets people',
    ),
    share('Whole journey', coverage.filled, coverage.cells, 'places, a stage on a channel, with a touchpoint'),
    share('Evidence', known, counting.length, 'touchpoints that were observed or measured'),
  ]
}

function share(title: string, filled: number, of: number, what: string): Share {
  return { title, filled, of, words: `${filled} of ${of} ${what}` }
}

/** What must be fixed, one step for each rule in its order: awareness comes first. Where nothing must, what should. */
function firstSteps(groups: readonly FindingGroup[]): readonly FirstStep[] {
  const grave = groups.filter(({ severity }) => severity === 'must')
  const chosen = grave.length > 0 ? grave : groups.filter(({ severity }) => severity === 'should')
  return chosen.slice(0, mostFirstSteps).map(({ title, advice, findings }) => {
    const places = [...new Set(findings.flatMap((finding) => finding.places))]
    return { title, advice, where: places.slice(0, mostWhere).join('; ') + (places.length > mostWhere ? '; …' : '') }
  })
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The same on every machine, whatever its language and clock. */
function dayWords(at: string): string {
  const day = new Date(at)
  if (Number.isNaN(day.getTime())) return ''
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`
}
