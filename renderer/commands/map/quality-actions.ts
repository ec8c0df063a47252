/** What a touchpoint is like, said without leaving the map: feeling, status, moment of truth, and ways into its texts. */
import { applyChange, type Change, squashChanges } from '../../../shared/journey/change.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { setEmotion, stepEmotion } from '../../../shared/journey/edits/people-edits.ts'
import { updateTouchpoints } from '../../../shared/journey/edits/several-edits.ts'
import { type Ownership, ownerships, statuses } from '../../../shared/journey/fields/vocabulary.ts'
import { ownershipWords, statusWords } from '../../../shared/journey/fields/words.ts'
import type { Emotion, Status } from '../../../shared/journey/schema.ts'
import { edit, endMerge, openDocument, useDocument } from '../../model/document/document-store.ts'
import { frontPersonaId } from '../../model/editing/emotion-edits.ts'
import { hasOneTouchpoint, hasTouchpoints, isOnCanvas } from '../../model/editing/selected.ts'
import { type FieldName, revealField } from '../../model/places/reveal.ts'
import { bringToFront } from '../../model/session/insight-store.ts'
import { leadTouchpointId, notify, useSession } from '../../model/session/session-store.ts'
import { openPanel } from '../../model/session/side-panel-state.ts'
import type { Action } from '../../registry/action.ts'

const selectedIds = () => [...useSession.getState().selectedTouchpointIds]

/** Better or worse by one, from neutral where nothing is known; presses that follow each other are one undo step. */
function nudgeFeeling(step: 1 | -1): void {
  changeFeeling((known) => stepEmotion(known, step))
}

function changeFeeling(next: (known: Emotion | undefined) => Emotion | null): void {
  const personaId = frontPersonaId()
  if (!personaId) {
    notify('Add a persona first. Emotions belong to a persona.')
    return
  }
  const ids = selectedIds()
  edit(
    'Change emotion',
    (document) => {
      let after = document
      let change: Change = {}
      for (const id of ids) {
        const one = setEmotion(after, id, personaId, next(after.touchpoints.get(id)?.emotions[personaId]))
        after = applyChange(after, one)
        change = squashChanges(change, one)
      }
      return change
    },
    `emotion:${ids.join()}:${personaId}`,
  )
}

function bringNextPersona(): void {
  const personas = inOrder(openDocument().personas)
  const next = personas[(personas.findIndex(({ id }) => id === frontPersonaId()) + 1) % personas.length]
  if (next) bringToFront(next.id)
}

const leadTouchpoint = () => {
  const touchpointId = leadTouchpointId(useSession.getState())
  return touchpointId === null ? undefined : useDocument.getState().document?.touchpoints.get(touchpointId)
}

/** What the touchpoint selected last is not, all selected ones become. */
function toggleMomentOfTruth(): void {
  const momentOfTruth = !leadTouchpoint()?.momentOfTruth
  endMerge()
  edit(momentOfTruth ? 'Mark moment of truth' : 'Unmark moment of truth', (document) =>
    updateTouchpoints(document, selectedIds(), (one) =>
      one.momentOfTruth === momentOfTruth ? null : { momentOfTruth },
    ),
  )
}

function setStatus(status: Status): void {
  endMerge()
  edit('Change status', (document) =>
    updateTouchpoints(document, selectedIds(), (one) => (one.status === status ? null : { status })),
  )
}

function setNextStatus(): void {
  const place = statuses.indexOf(leadTouchpoint()?.status ?? 'live')
  const next = statuses[(place + 1) % statuses.length]
  if (next) setStatus(next)
}

function setOwnership(ownership: Ownership): void {
  endMerge()
  edit('Change ownership', (document) =>
    updateTouchpoints(document, selectedIds(), (one) => (one.ownership === ownership ? null : { ownership })),
  )
}

function setNextOwnership(): void {
  const place = ownerships.indexOf(leadTouchpoint()?.ownership ?? 'brand')
  const next = ownerships[(place + 1) % ownerships.length]
  if (next) setOwnership(next)
}

/** Opens the details where a text is typed; Escape leads back to the map. */
function write(field: FieldName): void {
  openPanel('details')
  revealField(field)
}

const texts = [
  { field: 'pains', label: 'Add pain', shortcut: 'Alt+A', keywords: 'problem ache frustration' },
  { field: 'opportunities:new', label: 'Add opportunity', shortcut: 'Alt+O', keywords: 'write idea chance' },
  { field: 'quotes:new', label: 'Add quote', shortcut: 'Alt+Q', keywords: 'write said heard voice customer' },
  { field: 'owner', label: 'Set owner', shortcut: 'Alt+W', keywords: 'responsible team owner' },
  { field: 'notes', label: 'Edit notes', shortcut: 'Alt+N', keywords: 'text comment description' },
  { field: 'backstage', label: 'Add backstage act', shortcut: 'Alt+T', keywords: 'write staff process behind' },
  { field: 'systems', label: 'Add system', shortcut: 'Alt+Y', keywords: 'write software tool runs on' },
] as const

const hasMeasurable = () => hasOneTouchpoint() || (isOnCanvas() && useSession.getState().selectedStageId !== null)

export const qualityActions: readonly Action[] = [
  {
    id: 'feel-better',
    label: 'Raise emotion',
    menu: 'Touchpoint',
    group: 0,
    shortcuts: ['Mod+Up'],
    keywords: 'emotion curve up happier positive',
    isEnabled: hasTouchpoints,
    run: () => nudgeFeeling(1),
  },
  {
    id: 'feel-worse',
    label: 'Lower emotion',
    menu: 'Touchpoint',
    group: 0,
    shortcuts: ['Mod+Down'],
    keywords: 'emotion curve down unhappier negative',
    isEnabled: hasTouchpoints,
    run: () => nudgeFeeling(-1),
  },
  {
    id: 'feel-unknown',
    label: 'Clear emotion',
    menu: 'Touchpoint',
    group: 0,
    shortcuts: [],
    keywords: 'emotion clear remove',
    isEnabled: hasTouchpoints,
    run: () => changeFeeling(() => null),
  },
  {
    id: 'next-persona',
    label: 'Bring next persona to front',
    menu: 'View',
    group: 4,
    shortcuts: ['Mod+.'],
    keywords: 'emotion curve whose',
    isEnabled: () => isOnCanvas() && (useDocument.getState().document?.personas.size ?? 0) > 1,
    run: bringNextPersona,
  },
  {
    id: 'toggle-moment-of-truth',
    label: 'Moment of truth',
    menu: 'Touchpoint',
    group: 0,
    shortcuts: ['Alt+M'],
    keywords: 'key moment important',
    isEnabled: hasTouchpoints,
    isChecked: () => isOnCanvas() && leadTouchpoint()?.momentOfTruth === true,
    run: toggleMomentOfTruth,
  },
  {
    id: 'next-status',
    label: 'Next status',
    menu: 'Touchpoint',
    group: 1,
    shortcuts: ['Alt+S'],
    keywords: `${statuses.join(' ')} state`,
    isEnabled: hasTouchpoints,
    run: setNextStatus,
  },
  ...statuses.map(
    (status): Action => ({
      id: `status-${status}`,
      label: `Status: ${statusWords[status].toLowerCase()}`,
      menu: 'Touchpoint',
      group: 1,
      shortcuts: [],
      isEnabled: hasTouchpoints,
      isChecked: () => isOnCanvas() && leadTouchpoint()?.status === status,
      run: () => setStatus(status),
    }),
  ),
  {
    id: 'next-ownership',
    label: 'Next ownership',
    menu: 'Touchpoint',
    group: 3,
    shortcuts: ['Alt+B'],
    keywords: `${ownerships.join(' ')} whose brought by who makes it happen us`,
    isEnabled: hasTouchpoints,
    run: setNextOwnership,
  },
  ...ownerships.map(
    (ownership): Action => ({
      id: `ownership-${ownership}`,
      label: `Ownership: ${ownershipWords[ownership].toLowerCase()}`,
      menu: 'Touchpoint',
      group: 3,
      shortcuts: [],
      keywords: `${ownership} whose who makes it happen us touchpoint`,
      isEnabled: hasTouchpoints,
      isChecked: () => isOnCanvas() && leadTouchpoint()?.ownership === ownership,
      run: () => setOwnership(ownership),
    }),
  ),
  ...texts.map(
    ({ field, label, shortcut, keywords }): Action => ({
      id: `write-${field.split(':')[0]}`,
      label,
      menu: 'Touchpoint',
      group: 2,
      shortcuts: [shortcut],
      keywords: `${keywords} touchpoint`,
      isEnabled: hasOneTouchpoint,
      run: () => write(field),
    }),
  ),
  {
    id: 'write-measures',
    label: 'Add measure',
    menu: 'Touchpoint',
    group: 2,
    shortcuts: ['Alt+K'],
    keywords: 'write metric figure indicator KPI touchpoint stage',
    isEnabled: hasMeasurable,
    run: () => write('measures:new'),
  },
]
