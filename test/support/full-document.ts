/** A journey with two records in each list at least, which speak of each other wherever they can. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { journeyOf } from './journey-text.ts'
import { tinyPng, tinyWebp } from './pictures.ts'

export function fullDocument(): JourneyDocument {
  return journeyOf({
    stages: [
      { id: 's1', name: 'Find', phase: 'awareness' },
      { id: 's2', name: 'Buy', phase: 'decision' },
    ],
    channels: [
      { id: 'c1', name: 'Web', kind: 'digital' },
      { id: 'c2', name: 'Shop', kind: 'traditional' },
    ],
    personas: [
      { id: 'p1', name: 'Ana', channelUse: { c1: 'often' } },
      { id: 'p2', name: 'Ben' },
    ],
    needs: [
      { id: 'n1', text: 'To know', personaId: 'p1' },
      { id: 'n2', text: 'To own' },
    ],
    objectives: [
      { id: 'o1', text: 'Be found' },
      { id: 'o2', text: 'Be bought' },
    ],
    touchpoints: [
      { id: 't1', title: 'Looks', stageId: 's1', channelId: 'c1', needIds: ['n1'], emotions: { p1: 1 } },
      { id: 't2', title: 'Asks', stageId: 's1', channelId: 'c1', objectiveIds: ['o1'] },
      { id: 't3', title: 'Pays', stageId: 's2', channelId: 'c2' },
    ],
    connections: [
      { id: 'e1', from: 't1', to: 't2', label: 'then' },
      { id: 'e2', from: 't2', to: 't3' },
    ],
    opportunities: [
      { id: 'q1', text: 'A hint', touchpointIds: ['t1'], impact: 3 },
      { id: 'q2', text: 'A bot' },
    ],
    measures: [
      { id: 'm1', name: 'Found', touchpointId: 't1', values: [{ at: '2026-11-01', value: 4.1, n: 120 }] },
      { id: 'm2', name: 'Sold' },
    ],
    quotes: [
      { id: 'v1', text: 'I gave up', source: 'Interview 3', personaId: 'p1', at: '2026-10-12', touchpointIds: ['t1'] },
      { id: 'v2', text: 'I came back' },
    ],
    agenda: [{ id: 'a1', title: 'Vote', minutes: 15 }],
    ballots: [
      { id: 'b1', question: 'What first?', subjects: [{ touchpointId: 't1' }, { noteId: 'k1' }], cast: [[3, 0]] },
    ],
    images: [tinyPng, tinyWebp],
    notes: [
      { id: 'k1', text: 'Why?', x: 1, y: 2 },
      { id: 'k2', text: 'How?' },
    ],
  })
}
