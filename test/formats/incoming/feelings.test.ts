/** Feelings as people write them: faces, stars, words of seven languages, and numbers on the scale that the column uses. */
import { describe, expect, it } from 'vitest'
import { readFeeling, scaleOf } from '../../../shared/formats/lanes/read-feeling.ts'

describe('without a scale', () => {
  it.each([
    [
      2,
      [
        '😍',
        '🤩 Delighted',
        '★★★★★',
        '5/5',
        '10/10',
        'Excited',
        'very happy',
        'begeistert',
        'ravie',
        'encantada',
        'entusiasta',
        'opgetogen',
      ],
    ],
    [
      1,
      [
        '😊',
        '🙂',
        '★★★★☆',
        '4 of 5',
        'Curious',
        'relieved',
        'zufrieden',
        'neugierig',
        'curieux',
        'satisfait',
        'feliz',
        'tranquilo',
        'contento',
        'soddisfatto',
        'tevreden',
        '+',
        ':)',
      ],
    ],
    [0, ['😐', '★★★☆☆', '3/5', 'Neutral', 'neutre', 'neutro', '😐 Unsure', ':|']],
    [
      -1,
      [
        '😟',
        '☹️',
        '★★☆☆☆',
        '2/5',
        'frustrated',
        'Anxious',
        'not happy',
        'unsicher',
        'genervt',
        'inquiet',
        'frustré',
        'frustrada',
        'preocupado',
        'confuso',
        'bezorgd',
        ':(',
      ],
    ],
    [-2, ['😡', '😠', '★☆☆☆☆', '1/5', 'Angry', 'very frustrated', 'wütend', 'furieux', 'furioso', 'woedend']],
  ] as const)('%d is said by each of its signs and words', (emotion, texts) => {
    for (const text of texts) expect([text, readFeeling(text, null)]).toEqual([text, emotion])
  })

  it.each([
    [-1, ['Lack of trust', 'loss of confidence', 'mangelndes Vertrauen', 'manque de confiance', 'falta de confianza']],
    [-1, ['perda de confiança', 'mancanza di fiducia', 'gebrek aan vertrouwen']],
    [1, ['without stress', 'ohne Angst', 'sin estrés', 'sem medo', 'senza paura']],
  ] as const)('%d is said by what is missing', (emotion, texts) => {
    for (const text of texts) expect([text, readFeeling(text, null)]).toEqual([text, emotion])
  })

  it.each([
    [
      1,
      [
        ['joy', 'pride', 'relaxed', 'empowered'],
        ['Neugier', 'Erleichterung', 'Vorfreude', 'Freude', 'gespannt'],
        ['joie', 'intérêt', 'soulagement', 'serein'],
        ['alegría', 'felicidad', 'interés', 'alivio'],
        ['alegria', 'felicidade', 'confiança', 'orgulho'],
        ['gioia', 'fiducia', 'sollievo', 'soddisfazione'],
        ['plezier', 'vreugde', 'vertrouwen', 'opluchting'],
      ],
    ],
    [
      -1,
      [
        ['exhausted', 'discouraged', 'fatigue', 'reluctant'],
        ['frustriert', 'Frust', 'Verwirrung', 'Zweifel', 'Sorge'],
        ['doute', 'peur', 'méfiance', 'agacé'],
        ['frustración', 'ansiedad', 'miedo', 'duda', 'nervioso'],
        ['frustração', 'ansiedade', 'medo', 'dúvida', 'insegurança'],
        ['frustrazione', 'ansia', 'paura', 'dubbio'],
        ['twijfel', 'verdriet', 'verwarring', 'vermoeid'],
      ],
    ],
  ] as const)('%d is said by nouns and adjectives of each language', (emotion, languages) => {
    for (const text of languages.flat()) expect([text, readFeeling(text, null)]).toEqual([text, emotion])
  })

  it('a cell that says one thing and its opposite is between them', () => {
    expect(
      ['Tensão / alívio', 'Insegurança, confiança', 'Zweifel, dann Freude'].map((cell) => readFeeling(cell, null)),
    ).toEqual([0, 0, 0])
  })

  it.each(['', '3', '1', 'Radio spot', 'Asks Ana'])('%j says nothing that is sure', (text) => {
    expect(readFeeling(text, null)).toBeNull()
  })
})

describe('numbers', () => {
  it.each([
    ['Emotion', ['4', '1', '5'], '1 to 5', [1, -2, 2]],
    ['Emotion', ['-1', '2', '0'], '-2 to 2', [-1, 2, 0]],
    ['Emotion', ['+1', '+2'], '-2 to 2', [1, 2]],
    ['Emotion', ['8', '2', '5'], '0 to 10', [1, -1, 0]],
    ['Emotion', ['80%', '20%'], '0 to 100', [1, -1]],
    ['Emotion', ['3', '-3'], '-3 to 3', [2, -2]],
    ['Emotion (1-5)', ['1', '2'], '1 to 5', [-2, -1]],
    ['Zufriedenheit 1 bis 10', ['1', '10'], '0 to 10', [-2, 2]],
    ['Emotion (-2 to +2)', ['1', '2'], '-2 to 2', [1, 2]],
    ['Emotion', ['4,5', '3'], '1 to 5', [2, 0]],
  ] as const)('in “%s” %j are from %s', (header, cells, scale, emotions) => {
    const found = scaleOf(header, cells)
    expect(found).toBe(scale)
    expect(cells.map((cell) => readFeeling(cell, found))).toEqual(emotions)
  })

  it('that may be the worst of one scale and good on another are never taken for happy', () => {
    expect(scaleOf('Emotion', ['1', '2'])).toBeNull()
    expect(scaleOf('Emotion', ['1'])).toBeNull()
  })
})
