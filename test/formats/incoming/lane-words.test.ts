/** Names of lanes, stages and channels in seven languages: which is which, and what phase or kind it speaks of. */
import { describe, expect, it } from 'vitest'
import { laneOf } from '../../../shared/formats/lanes/lane-words.ts'
import { stageName } from '../../../shared/formats/lanes/stage-name.ts'
import { guessPhase, kindIn } from '../../../shared/formats/reading/guessed-words.ts'

describe('lanes', () => {
  it.each([
    [
      'touchpoint',
      'Touchpoints, Touch points, Key touchpoints, Kontaktpunkte, Points de contact, Puntos de contacto, Pontos de contato, Punti di contatto, Contactmomenten, Touchpoints / Channels',
    ],
    [
      'action',
      'Actions, User actions, Customer activities, What customers do, Doing, Handlungen, Was passiert, Acciones, Ações, Azioni, Attività, Acties, Activiteiten',
    ],
    ['channel', 'Channels, Channel (online/offline), Kanäle, Canaux, Canales, Canais, Canali, Kanalen, Platform'],
    [
      'emotion',
      'Thoughts & Feelings, Emotions, Feelings, Mood, Emotional state, Emotional curve, How do they feel?, Gefühle, Stimmung, Émotions, Emociones, Emoções, Emozioni, Emoties, Satisfaction (1-5), Sentiment',
    ],
    [
      'thought',
      'Thoughts, Thinking, What is the customer thinking?, Key questions, Gedanken, Pensées, Pensamientos, Pensamentos, Pensieri, Gedachten',
    ],
    [
      'pain',
      'Pain points, Pains, Pain Points 😟, Frustrations, Challenges, Barriers, Schmerzpunkte, Hürden, Irritants, Points de douleur, Puntos de dolor, Dores, Criticità, Pijnpunten, Knelpunten',
    ],
    [
      'opportunity',
      'Opportunities, Opportunities for improvement, Ideas, Solutions, Chancen, Ideen, Opportunités, Oportunidades, Opportunità, Kansen, Verbeterpunten',
    ],
    [
      'need',
      'Needs, Customer goals, User goals, Goals, Jobs to be done, Expectations, Ziele, Bedürfnisse, Besoins, Necesidades, Objetivos, Necessidades, Bisogni, Behoeften',
    ],
    [
      'backstage',
      'Backstage, Backstage actions, System actions, Behind the scenes, Support processes, Internal processes, Hinter den Kulissen, Coulisses, Procesos internos, Processi interni, Achter de schermen',
    ],
    ['owner', 'Owner, Ownership, Responsible, Team, Department, Verantwortlich, Responsable, Responsabile, Eigenaar'],
    ['system', 'Systems, Technology, Tools, IT, Systeme, Outils, Herramientas, Strumenti'],
    ['measure', 'KPIs, Metrics, Success metrics, Kennzahlen, Indicateurs, Indicadores, NPS'],
    ['stage', 'Stage, Stages, Journey stage, Etappe, Étape, Etapa'],
    ['phase', 'Phase, Phases, Phasen, Fase, Fasi, Fasen'],
    ['persona', 'Persona, Customer, Actor, Zielgruppe, Cliente'],
    ['text', 'Description, Beschreibung, Notizen, Descripción'],
  ] as const)('%s: %s', (lane, names) => {
    for (const name of names.split(', ')) expect([name, laneOf(name)]).toEqual([name, lane])
  })

  it.each([
    'Behandlung',
    'Buchhandlung',
    'Zustimmung',
    'Abstimmung',
    'Ausschreibung',
    'Auflösung',
    'Kontaktmöglichkeit',
  ])('“%s” only holds the word of one', (name) => expect(laneOf(name)).toBeNull())
})

const stages = {
  awareness:
    'Awareness, Awareness Stage, Discovery, Discover, Problem recognition, Entdecken, Aufmerksamkeit, Bewusstsein, Découverte, Descubrimiento, Descoberta, Scoperta, Ontdekken, Bewustwording',
  consideration:
    'Consideration, Consideration Stage, Comparing, Research, Evaluation, Überlegung, Vergleichen, Considération, Comparaison, Consideración, Consideração, Valutazione, Overweging, Vergelijken',
  decision:
    'Decision, Decision stage, Purchase, Buying, Booking, Sign-up, Entscheidung, Kauf, Kaufen, Bestellung, Achat, Compra, Acquisto, Aankoop, Beslissing',
  experience:
    'Usage, Using, Onboarding, Delivery, Service, Support, Nutzung, Nutzen, Lieferung, Utilisation, Livraison, Uso, Entrega, Utilizzo, Consegna, Gebruik, Levering',
  advocacy:
    'Advocacy, Loyalty, Recommending, Retention, Renewal, Empfehlung, Bindung, Fidélisation, Recommandation, Fidelización, Recomendación, Fidelização, Fedeltà, Raccomandazione, Aanbeveling',
} as const

describe('stages', () => {
  it.each(Object.entries(stages))('of %s: %s', (phase, names) => {
    for (const name of names.split(', ')) {
      expect([name, laneOf(name), guessPhase(name)]).toEqual([name, null, phase])
    }
  })

  it.each([
    ['Stage 1: Discover', 'Discover'],
    ['Phase 2 – Buy', 'Buy'],
    ['3. Use', 'Use'],
    ['Étape 4 : Achat', 'Achat'],
    ['Awareness stage', 'Awareness'],
    ['Stage 1', 'Stage 1'],
    ['24 hours before', '24 hours before'],
    ['Stage', 'Stage'],
  ])('%j is %j', (name, plain) => {
    expect(stageName(name)).toBe(plain)
  })
})

describe('channels', () => {
  it.each([
    [
      'social',
      'TikTok, Instagram, Facebook ads, Social media, Word of mouth, Friends, Review site, Soziale Medien, Réseaux sociaux, Redes sociales, Redes sociais, Passaparola, Vrienden',
    ],
    ['mobile', 'App, Mobile app, SMS, WhatsApp, Push notification, Handy, Portable, Móvil, Celular'],
    [
      'digital',
      'Website, Web shop, Online store, E-mail, Email, Newsletter, Google search, Chatbot, Landing page, Onlineshop, Webseite, Site internet, Correo electrónico',
    ],
    [
      'traditional',
      'Store, In-store, Shop, Filiale, Geschäft, Radio, TV, Print, Post, Call center, Phone, In person, Magasin, Boutique, Tienda, Loja, Negozio, Winkel, Telefon, Sales team, Point of sale',
    ],
  ] as const)('of kind %s: %s', (kind, names) => {
    for (const name of names.split(', ')) expect([name, kindIn(name)]).toEqual([name, kind])
  })

  it.each(['Help', 'Zebra', 'Partner'])('%s tells no kind', (name) => {
    expect(kindIn(name)).toBeNull()
  })
})
