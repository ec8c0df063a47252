/** What the rows and columns of a map are called: by their names a lane is known, in seven languages. */
import { bareText } from '../reading/bare-text.ts'

/** What a row of a map, a column of a table or a bold label speaks of. */
export type Lane =
  | 'number'
  | 'stage'
  | 'phase'
  | 'step'
  | 'touchpoint'
  | 'action'
  | 'frontstage'
  | 'channel'
  | 'persona'
  | 'emotion'
  | 'thought'
  | 'quote'
  | 'pain'
  | 'opportunity'
  | 'need'
  | 'objective'
  | 'owner'
  | 'backstage'
  | 'system'
  | 'measure'
  | 'moment'
  | 'duration'
  | 'text'

/** The first that fits is meant: narrower words stand before wider ones. Without accents, in small letters. */
const signs: readonly (readonly [Lane, RegExp])[] = [
  ['number', /^(?:#|no|nr|num|number|nummer|lfd nr|numero|n|step (?:no|number|#))$/],
  [
    'moment',
    /^(?:critical |key )?(?:moments? of truth|mot)$|moment(?:e)? der wahrheit|moments? de verite|momentos? de (?:la )?verdad|momentos? da verdade|moment[oi] della verita|moment van de waarheid/,
  ],
  [
    'pain',
    /\bpains?\b|painpoint|frustrat|friction|obstacle|barrier|\bproblem|\bissues?\b|blocker|\bchallenge|schmerz|\bhurden?\b|(?<!sch)reibung|herausforderung|irritant|douleur|point.{1,4}de (?:friction|blocage)|\bfreins?\b|\bdolor|fric[ct]ion|friccao|frizion|frictie|obstacul|\bdor(?:es)?\b|dificuldad|dificultad|\bdesafi|\bdolore|punt[oi] (?:dolent|critic)|criticit|ostacol|\bpijn|knelpunt|\blow points?\b|\b(?:goes|go|went) wrong\b|\bschief(?:geht|lauft|lief)?\b|stolperstein|\bnervt\b|\bva mal\b|\bsale mal\b|va storto|da errado|\bgaat mis\b/,
  ],
  [
    'opportunity',
    /opportunit|oportunid|improvement|\bideas?\b|\bideen?\b|\bchancen?\b|(?<!kontakt|zahlungs)moglichkeit|potenzial|\bpotential|\bsolutions?\b|(?<!auf|ver|ab)losung|verbesserung|massnahme|amelioration|\bmejora|melhoria|miglioram|\bkans(?:en)?\b|verbeter|\bidee|\bideias?\b|soluc|soluz|oplossing|recommendation|design implication|enhancement|quick wins?\b|\bimprove\b|(?:could|can) be better/,
  ],
  [
    'thought',
    /\bthoughts?(?: and quotes)?$|\bthink(?:ing|s)?$|thoughts(?! (?:and )?(?:feel|emot))|mindset|\bquestions?\b|gedank|\bdenkt?\b|\bdenken\b|\bfragen?\b|\bpensees?\b|\bpense(?:nt)?\b|reflexion|pensam|\bpiensa|pensier|\bpensa\b|gedacht|\bvragen\b|pregunta|pergunta|domand|\bsay(?:s|ing)?\b/,
  ],
  [
    'emotion',
    /emotion|^(?:sente|siente|ressent|fuhlt|voelt)$|\b(?:fuhlt|voelt)\b|^(?:o |ce )?(?:que|qu|cosa|come|como|comment) (?:\w+ )?(?:siente|sente|ressent|prova)\b|\bvalen(?:ce|cia|za|z)\b|\bemoc|\bemoz|\bemotie|\bfeel|gefuhl|sentiment|(?<!be|zu|ab|ein)stimmung|\bmood|humeur|ressenti|gevoel|\banimo|stemming|\bemojis?\b|satisfaction|zufriedenheit|satisfaccion|satisfacao|soddisfaz|tevredenheid|^(?:experience )?(?:score|rating|bewertung|punktzahl|puntuacion|punteggio|pontuacao|waardering)\b|^experience curve$/,
  ],
  [
    'quote',
    /\bquotes\b|^(?:(?:key|direct|sample|typical|persona|participant|user|customer|client|buyer|patient|guest) )*quote$|verbatim|voice of the customer|\bzitate?\b|\bcitations?\b|\bcitas?\b|citaz|\bcitac|citaat/,
  ],
  [
    'objective',
    /(?:business|organi[sz]ation(?:al)?|company|strategic) (?:goal|objective|outcome|aim)|unternehmensziel|geschaftsziel|\bobjectives?\b/,
  ],
  [
    'measure',
    /\bkpis?\b|\bmetrics?\b|\bmeasures?\b|measurement|kennzahl|messgro|indicat|indicad|metriek|metrica|metrique|\bnps\b|\bcsat\b|success (?:criteria|signal|measure)|erfolg(?:skriteri|smess)/,
  ],
  [
    'backstage',
    /back ?stage|behind the scenes|back ?office|(?:internal|support(?:ing)?) (?:process|action|activit)|(?:employee|staff|system|team|company|business|organi[sz]ation|brand) (?:action|activit|process)|hinter den kulissen|interne (?:prozess|ablauf|aktivitat)|unterstutzende prozess|coulisse|actions? internes?|processus internes?|proces[so]s? internos?|process[oi] intern[oi]|achter de schermen|interne processen/,
  ],
  ['frontstage', /\bfront ?stage|\bon ?stage|sichtbare (?:aktion|prozess)|visible (?:contact|action)|avant scene/],
  [
    'need',
    /\bneeds?\b|\bgoals?\b|jobs? to be done|\bjtbd\b|expectation|bedurfnis|\bziele?\b|(?:nutzer|kunden|user)ziele?\b|erwartung|besoin|objectifs?\b|attentes?\b|necesid|objetiv|expectativa|necessid|bisogn|obiettiv|aspettativ|behoefte|\bdoel(?:en)?\b|verwachting|motivation|motivaz|motivac/,
  ],
  [
    'touchpoint',
    /touch ?points?|points? de contact|kontaktpunkt|beruhrungspunkt|puntos? de contacto|pontos? de conta[ct]|punt[oi] di contatto|contactpunt|contactmoment|^(?:customer |user |key )?interactions?$|interaction points?|interacciones|interacoes|interazion|physical evidence/,
  ],
  [
    'channel',
    /\bchannels?\b|\bkanale?\b|\bkanalen?\b|\bcanal(?:es)?\b|\bcanaux\b|\bcanal[ei]\b|\bcanais\b|\bkanaal\b|\bmedium\b|^media$|\bmedien\b|\bplatforms?\b|plattform|\bdevices?\b/,
  ],
  [
    'action',
    /\bactions?\b|\bactivit|\bdoing\b|^(?:faz|hace|fait|macht|doet)$|^(?:o |ce )?(?:que|cosa|was|wat) (?:\w+ )?(?:faz|hace|fait|fa|macht)\b|\bdo(?:es)?$|behaviou?r|user flow|(?<!be|ver|buch)handlung|aktivitat|\baktion|tatigkeit|\bverhalten\b|\btut\b|\baccion|\bacoes\b|\bacao\b|\bazion|\bacti(?:es|e)\b|activiteit|atividad|actividad|attivita|what happens|was passiert|ce qui se passe|que (?:sucede|pasa|acontece)|cosa succede|wat gebeurt|\bwat doe[nt]?\b|\btasks?$|\baufgaben?$|\btaches?$|tareas?$|tarefas?$|compiti$|taken$/,
  ],
  [
    'system',
    /\bsystems?\b|technolog|\btools?\b|software|\bsystemen?\b|\bsysteme\b|\bsistem|\boutils\b|herramient|ferrament|strument|\bit$/,
  ],
  [
    'owner',
    /\bowner(?:s|ship)?\b|\bowned by\b|responsib|verantwort|zustandig|responsable|responsavel|responsabil|verantwoord|eigenaar|accountable|^teams?$|\bdepartments?\b|abteilung|stakeholder/,
  ],
  [
    'stage',
    /^(?:the )?(?:journey |customer |user |buyer |client |lifecycle |funnel |sales |service |process |experience |main )*stages?(?: name| of .*)?$|^journey$|\b(?:etappen?|stufen?|abschnitte?|etapes?|etapas?)$|^stadi(?:um|a|en)$/,
  ],
  [
    'phase',
    /^(?:the )?(?:journey |customer |user |buyer |client |lifecycle |funnel |sales |service |process |experience |main )*(?:phasen?|phases?|fasen?|fases|fasi)(?: name| of .*)?$/,
  ],
  [
    'step',
    /^(?:journey |customer |user |buyer |client |lifecycle |funnel |sales |service |process |experience |main )*(?:steps?|schritte?|stap(?:pen)?|pass[oi]s?|pasos?|milestones?|meilensteine?|moments?|scenes?|prozessschritte?|etape du parcours)$/,
  ],
  [
    'persona',
    /^(?:user |customer |target |primary |buyer |relevant(?:e[ns]?|i|es)? |the )?(?:personas?|actors?|akteure?|acteurs?|attori|actores|segments?|user|customer|kunde|client|cliente|usuario|klant|audience|zielgruppe|doelgroep|customer type|user type|who)$/,
  ],
  ['duration', /duration|^time(?:line|frame)?$|\bdauer\b|zeitraum|\bduree\b|duracion|duracao|\bdurata\b|\bduur\b/],
  [
    'text',
    /^(?:description|details?|notes?|comments?|beschreibung|notizen?|descrizione|descripcion|descricao|omschrijving|remarques?|context|scenario|szenario|scenario.*)$/,
  ],
]

const longestName = 120
/** With what explains it. */
const longestExplained = 1_000

/** A name, and the lines below it that explain it: "Frontstage", and under it what people see of the service. */
export function partExplanation(name: string): readonly [string, ...string[]] {
  if (name.length > longestExplained) return [name]
  const isLong = name.length > longestName || plainWords(name).split(' ').length > mostWords
  const [first = '', ...lines] = isLong ? name.trim().split(/\s*\n\s*/) : [name]
  return [first, ...lines]
}

/** A label is short; more words are something that somebody said. */
const mostWords = 7

/** What a name speaks of; null where it is no name of a lane. */
export function laneOf(name: string): Lane | null {
  const [first, ...explained] = partExplanation(name)
  if (explained.length > 0) return laneOf(first)
  if (name.length > longestName || isPlaceholder(name)) return null
  const words = plainWords(name)
  if (words === '' && /^\s*#\s*$/.test(name)) return 'number'
  if (words === '' || words.split(' ').length > mostWords) return null
  const narrow = withoutBrackets(name)
  return laneIn(narrow) ?? (narrow === words ? null : laneIn(words))
}

/** "[Actions]": what a template would fill in is no name. */
function isPlaceholder(name: string): boolean {
  return /^\s*(?:\[[^\][]*\]|\{[^{}]*\}|<[^<>]*>)\s*$/.test(name)
}

/** Stages are called so, though a lane's word is in it: "Problem recognition", "Choose a channel". */
const ofStages =
  /^(?:identify|discover|choose|set|find|select|define|explore|use|compare|consider|learn|try|receive|solve|clarify|see|prioriti[sz]e|review|understand|report|share|prove|track|manage|fix|raise)\b|(?:recognition|evaluation|assessment|identification|resolution|discovery|search|selection|awareness|exploration|solving|erkennung|bewertung|suche|auswahl|reconnaissance|resolution|reconocimiento|resolucion|reconhecimento|resolucao|riconoscimento|risoluzione|herkenning|oplossen)$/

/** How much there is of a thing, or which it is: "Pain severity", "Opportunity score", "Channel ID". */
const ofDegree =
  /^(?:severity|intensity|priority|frequency|level|impact|effort|number|score|schwere(?:grad)?|intensitat|prioritat|haufigkeit|severite|gravite|priorite|severidad|gravedad|prioridad|severidade|gravidade|prioridade|gravita|priorita|ernst|prioriteit)\b|(?:severity|intensity|priority|frequency|level|impact|effort|score|rating|size|count|id|grad|prioritat|prioriteit)$/
const withDegrees: ReadonlySet<Lane> = new Set([
  'pain',
  'opportunity',
  'need',
  'objective',
  'touchpoint',
  'channel',
  'action',
])

function laneIn(words: string): Lane | null {
  if (ofStages.test(words)) return null
  const lane = signs.find(([, sign]) => sign.test(words))?.[0] ?? null
  return lane !== null && withDegrees.has(lane) && ofDegree.test(words) ? null : lane
}

/** "Pain points (what annoys)" goes by what stands before the bracket. */
function withoutBrackets(name: string): string {
  return plainWords(name.replace(/\([^()]*\)/g, ' '))
}

/** Small letters and digits with one space between words. */
export function plainWords(text: string): string {
  return bareText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Heads of columns that explain what stands before them. */
const explaining =
  /^(?:descriptions?|details?|examples?|definitions?|values?|content|notes?|questions?|purpose|meaning|answers?|information|beschreibung|inhalt|beispiele?|exemples?|contenu|detalles?|descripcion|contenido|descricao|conteudo|descrizione|contenuto|esempi[o]?|omschrijving|inhoud|voorbeeld(?:en)?)$/

/** Whether a head says no more than that something stands below it: no stage. */
export function isExplaining(head: string): boolean {
  return explaining.test(plainWords(head))
}
