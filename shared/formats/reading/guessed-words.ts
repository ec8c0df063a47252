/** What a name from elsewhere most likely means: files of other programs know neither phases nor kinds of channels. */

import { kinds, phases } from '../../journey/fields/vocabulary.ts'
import type { Kind, Phase } from '../../journey/schema.ts'
import { bareText } from './bare-text.ts'

/** In small letters without accents, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const phaseSigns: readonly (readonly [Phase, RegExp])[] = [
  [
    'awareness',
    /aware|notic|discover|attract|inspir|learn (?:of|about)|first hear|\bhear|reach|need aris|trigger|research and plan|entdeck|aufmerksam|bewusst|bekannt|anlass|bedarf|decouv|decouver|prise de conscience|sensibilis|notoriete|descubr|conoc(?:er|imiento)|conciencia|descob|conscien|conhec|scopert|consapevol|scopr|ontdek|bewust|kennis|orienta?t(?:ie|ion)|orienter|\bproblem\b|\bidea\b/,
  ],
  [
    'consideration',
    /consider|compar|evaluat|research|shop|explor|learn|interest|shortlist|before|search|plan\b|planning|vergleich|abwag|uberleg|erwag|informier|recherche|such|auswahl|evalu|reflexion|comparer|renseign|considera|busqueda|busca|investig|pesquis|avalia|valutaz|confront|ricerca|vergelijk|overweg|zoek|verken|\bvor (?:dem|der)\b|\bavant\b|\bantes d|\bprima d(?:i|el)|\bvoor (?:de|het)\b|pre.?(?:sale|purchase|visit|trip|arrival)/,
  ],
  [
    'advocacy',
    /advoca|loyal|recommend|refer|\bshare|sharing|review|return|renew|after|repeat|retention|retain|post.?(?:sale|purchase|visit|trip|stay|service)|empfehl|weiterempf|treue|binden|bindung|wiederk|nachher|nach dem|despues|depois|\bdopo\b|\bna (?:de|het)\b|post.?venta|pos.?(?:venda|compra)|bewert|recommand|fidel|fedel|partag|apres|defens|recomend|lealtad|compart|prescri|lealdade|raccomand|passaparola|condivi|aanbevel|trouw|delen|ambassad|leave\b|leaving|churn|offboard/,
  ],
  [
    'decision',
    /deci|\bbuy|bought|purchas|\bbook|order|checkout|check out|sign.?up|convert|conversion|\bpay|select|choos|choice|contract|register|registration|enroll?|apply|application|entscheid|kauf|bestell|buch|bezahl|zahl|abschluss|anmeld|\bachat|achet|command|payer|paiement|souscri|inscri|reserv|compra|pedido|\bpag|contrat|acquist|ordin|prenot|iscri|koop|kopen|bestel|boek|betal|beslis|aanschaf|aankoop/,
  ],
  [
    'experience',
    /experien|\buse\b|usage|using|visit|onboard|deliver|service|support|travel|stay|install|go to|\bwork|\bhome|arriv|during|setup|set up|receiv|consum|attend|nutz|gebrauch|verwend|erleb|einricht|liefer|besuch|aufenthalt|betreu|utilis|usage|livraison|accompagn|sejour|\buso\b|\busar|entrega|servicio|servico|atend|experiencia|utiliz|consegna|assistenz|esperien|gebruik|lever|ervar|verblijf|bezoek|klantenservice/,
  ],
]

const kindSigns: readonly (readonly [Kind, RegExp])[] = [
  [
    'social',
    /social|facebook|instagram|tik.?tok|twitter|linkedin|youtube|pinterest|reddit|mastodon|bluesky|threads|snapchat|twitch|discord|friend|famil|neighbou?r|colleague|communit|forum|influenc|word of mouth|review site|trustpilot|tripadvisor|\byelp|soziale medien|freund|bekannte|nachbar|mundpropaganda|kollege|reseaux sociaux|\bamis?\b|bouche a oreille|redes? socia|amigo|boca a boca|boca em boca|amic[oi]|passaparola|sociale media|vrienden|mond.tot.mond|bewertungsportal/,
  ],
  [
    'mobile',
    /mobile|\bapps?\b|\bsms\b|\btext (?:message|reminder)|\btexts?$|push|whats ?app|smartphone|messenger|telegram|\bsignal\b|\bios\b|android|handy|portable\b|movil|celular|cellulare|telefonino|mobiel|\bqr\b|in.app|wallet/,
  ],
  // A shop on the web is no shop in the street.
  ['digital', /web|online|e-?mail|newsletter/],
  [
    'traditional',
    /point of sale|out.?of.?home|outdoor|\booh\b|physical|street|telefoon|punto vendita|stampa\b|sales (?:team|rep)|\bin.store|\bstores?\b|\bshops?\b(?!.{0,3}online)|branch|showroom|counter|\bmail(?:ing)?\b(?<!e.mail)|\bpost(?:al|er)?\b|courier|kurier|print|paper|leaflet|flyer|brochure|catalog|poster|billboard|\btv\b|television|radio|press\b|newspaper|magazine|\bevents?\b|fair\b|conference|\bcalls?\b|call cent|hotline|\bdesk|station|person(?!al \w)|face.to.face|f2f|phone|telephon|telefon|letter|\boffice|\bsign(?:age|s)?\b|\btill\b|checkout desk|cash register|packaging|receipt|waiting room|clinic|restaurant|hotel|truck|home visit|filial|geschaft|\bladen\b|kasse|zeitung|zeitschrift|plakat|aussenwerbung|brief|katalog|fernseh|messe\b|personlich|vor ort|schalter|verkaufer|berater|werbung im|magasin|boutique|agence|affich|courrier|journal|salon|guichet|vendeur|tienda|sucursal|cartel|correo postal|periodico|folleto|feria|vendedor|loja|filial|agencia|cartaz|jornal|folheto|negozio|sportello|manifesto|giornale|volantino|fiera|commess|winkel|filiaal|balie|krant|folder|beurs|verkoper|kassa/,
  ],
  [
    'digital',
    /web|\bsites?\b|online|e-?mail|newsletter|search|digital|chat|portal|internet|google|banner|blog|landing page|home ?page|\bseo\b|\bads?\b|video|download|pdf|software|platform|marketplace|amazon|ebay|browser|desktop|computer|suchmaschine|netz\b|webseite|e-?mail|courriel|site internet|moteur de recherche|correo electronico|pagina|buscador|posta elettronica|motore di ricerca|zoekmachine|podcast|dashboard|\bcrm\b|\bcms\b|kiosk|terminal/,
  ],
]

/** The phase that a stage's name speaks of, "other" where it speaks of none. */
export function guessPhase(name: string): Phase {
  return wordIn(phases, name) ?? signIn(phaseSigns, name) ?? 'other'
}

/** The kind that a channel's name speaks of; null where it speaks of none. */
export function kindIn(name: string): Kind | null {
  return wordIn(kinds, name) ?? signIn(kindSigns, name) ?? null
}

/** The kind that a channel's name speaks of, "digital" where it speaks of none. */
export function guessKind(name: string): Kind {
  return kindIn(name) ?? 'digital'
}

/** The kind that most of these names speak of: what a channel without a name most likely is. */
export function commonKind(names: readonly string[]): Kind | null {
  const counts = new Map<Kind, number>()
  for (const name of names) {
    const kind = kindIn(name)
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

/** A name says at its beginning what it is of. */
const longestName = 500

function signIn<W>(signs: readonly (readonly [W, RegExp])[], name: string): W | undefined {
  const plain = bareText(name.slice(0, longestName))
  return signs.find(([, sign]) => sign.test(plain))?.[0]
}

function wordIn<W extends string>(words: readonly W[], name: string): W | undefined {
  const plain = name.slice(0, longestName).trim().toLowerCase()
  return words.find((word) => word === plain)
}
