/** Words for feelings in seven languages: adjectives, nouns and verbs by the stems that they share, without accents. */
import type { Emotion } from '../../journey/schema.ts'

type Stems = readonly string[]

const furious: Stems = [
  'angry|anger|furious|enraged|rage|hate|devastat|desperat|despair|terribl|horribl|awful|worst|miserable|outrag|panic',
  'very (?:bad|negative|poor|low)',
  'wutend|wut\\b|zornig|verargert|verzweifel|katastroph|schrecklich|panik',
  'furieu|en colere|colere|desespe|horrible|panique',
  'furios|enoj|enfad|rabia|panico',
  'raiva|furios|irritadissim',
  'arrabbiat|rabbia|disperat',
  'boos|woed|wanhop|paniek',
]
const unhappy: Stems = [
  'frustrat|confus|anxi|worri|worry|concern|unsure|uncertain|insecur|nervous|impatien|annoy|irrit|stress|overwhelm',
  'disappoint|sad\\b|sadness|unhappy|bored|boring|boredom|skeptic|sceptic|hesita|reluctan|indecis|doubt|dissatisf|displeas',
  'upset|tired|exhaust|fatigu|drained|negative|bad\\b|poor\\b|low\\b|tense|tension|pressured|suspicious|mistrust|distrust',
  'lost\\b|fear|afraid|scared|dread|trepidat|defeat|discourag|demotivat|unmotivat|helpless|powerless|embarrass|ashamed|guilt',
  'rushed|hurried|distract|puzzl|restless|hopeless|stuck\\b|unclear|betray|ignored|alone\\b|shock|resent|uneasy|cautious|wary\\b',
  'unimpress|disgust|disorient|discontent|grump|unsettl|hurt\\b|overload|lonely|vulnerable|apprehens|resigned|resignation|disengag',
  'unzufrieden|unsicher|ungewiss|verwirr|besorg|sorgen?\\b|genervt|arger|ungeduld|gestresst|enttausch|traurig|skepti|nervos',
  'angst|angstlich|gelangweilt|langeweile|schlecht|negativ|uberfordert|uberforderung|frust|zweifel|misstrau|anspannung|mude',
  'hektisch|gereizt|ratlos|einsam|abgelenkt|gehetzt|verloren|unwohl|sauer\\b|bedruckt|hilflos|entmutigt|erschopf|resigniert|verunsicher|zogerlich|scham',
  'inquiet|confuse|decu\\b|decue|deception|ennuy|ennui|triste|mecontent|incertain|incertitude|mauvais|doute|peur|mefian',
  'enerv|perdue?\\b|pressee?\\b|angoiss|embet|depasse|agac|perplex|fatigue|decourag|deborde|lassitude|hesit|honte|stresse|frustre',
  'preocup|nervios|frustrad|frustrac|confund|ansios|ansied|estres|decepcion|impacien|insatisf|malo\\b|duda|miedo|insegur|incertid',
  'angusti|perdid|chatead|apressad|agobi|abrumad|cansad|cansancio|desconfi|aburri|desanim|tension|temor|verguenza|molest',
  'estressad|desapont|decepcao|ruim\\b|duvida|medo|tensao|incerteza|cansac|frustracao|tedio|desmotiv|sobrecarreg|receio|incomod',
  'preoccup|apprens|frustraz|ansia\\b|delus|impazien|insoddisf|stressat|incert|cattiv|dubbi|paura|insicur|stanc|sfiduci|noia',
  'infastid|perso\\b|smarrit|annoiat|diffiden|scoraggiat|imbarazz|irritazion|sopraffat',
  'gefrustreerd|verward|verwarring|bezorgd|onzeker|ongeduld|teleurgesteld|teleurstelling|zenuwachtig|verdriet|ontevreden',
  'gehaast|verdwaald|nerveus|ongerust|gestrest|slecht|twijfel|vermoei|moe\\b|wantrouw|ergernis|geirriteerd|verveel|verveling|spanning|overweldigd|ontmoedigd',
]
const neither: Stems = [
  'neutral|neutre|neutro|neutrale|neutraal|indifferent|indifferen|gleichgultig|onverschillig|okay|ok\\b|meh\\b|average|mixed',
  'so so|medium',
]
const delighted: Stems = [
  'delight|excite|thrill|ecstatic|overjoy|enthusias|euphor|amaz|love[sd]?\\b|loving|joyful|wow\\b|fantastic|excellent',
  'very (?:good|positive|happy|satisfied|high)',
  'begeister|uberglucklich|entzuckt|euphori',
  'ravi\\b|ravie|enthousias|enchante',
  'encantad|entusias|emocionad|ilusion',
  'anima[dc]|eccita|empolga|eufor|felicissim',
  'dolblij|opgetogen|verrukt',
]
const content: Stems = [
  'happy|happi|glad|satisf|content|pleased|curious|curiosity|interest|hopeful|hope\\b|relie[fv]|confident|confidence|optimis',
  'calm|comfort|inspired|inspir|intrigu|trust|positive|good\\b|great\\b|motivat|eager|proud|pride\\b|loyal|reassur|engaged',
  'amus|cheerful|welcomed|supported|valued|understood|cared for|surprised|pleasant|peaceful|in control|energi[sz]|thankful',
  'refresh|determined|ready\\b|safe\\b|attentive|impressed|appreciat|joy\\b|enjoy|anticipat|secure|high\\b|smooth|relax|empower|grateful|gratitude|accomplish',
  'zufrieden|neugier|interess|hoffnung|erleichter|froh\\b|glucklich|zuversicht|sicher\\b|entspannt|positiv|gut\\b|stolz',
  'wohl\\b|erfreut|uberrascht|gelassen|geborgen|ruhig|wertgeschatzt|erwartungsvoll|detendu|emerveill|vorfreude|freude|freudig|gespannt|vertrauen|motiviert|dankbar',
  'curieu|interesse|interet|heureu|soulag|confian|espoir|rassur|bon\\b|calme|contente|fier|joie|joyeu|serein|motive\\b',
  'feliz|felicid|curios|alivi|esperanz|tranquil|confiad|bueno|bien\\b|orgullos|orgullo|alegr|interes|segur[oa]\\b|motivad',
  'satisfeit|satisfech|interessad|esperanc|bom\\b|orgulho|seguranca',
  'agradecid|sorprend|grat[oa]\\b|rilassat|felic|incuriosit|sollev|sollievo|fiduci|speranz|buono|soddisf|gioia|serenita|sereno|orgogli|tranquill',
  'blij|nieuwsgierig|geinteresseerd|opgelucht|opluchting|tevreden|hoopvol|hoop\\b|goed\\b|trots|zelfverzekerd|vertrouwen',
  'vertrouwd|rustig|verrast|vreugde|plezier|ontspannen|gerustgesteld|gemotiveerd',
]

const oneOf = (stems: Stems) => new RegExp(`\\b(?:${stems.join('|')})`)

/** The first list that fits a word decides. */
export const feelingWords: readonly (readonly [Emotion, RegExp])[] = [
  [-2, oneOf(furious)],
  [-1, oneOf(unhappy)],
  [0, oneOf(neither)],
  [2, oneOf(delighted)],
  [1, oneOf(content)],
]
