/** What can be done to a stage or a channel, from its header. */
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  FoldVertical,
  Pencil,
  Plus,
  Trash2,
  UnfoldVertical,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { updateChannel, updateStage } from '../../shared/journey/grid-edits.ts'
import { type Channel, kinds, phases, type Stage } from '../../shared/journey/schema.ts'
import { phaseWords } from '../../shared/journey/words.ts'
import { addChannelAfter, addStageAfter, moveHeader, removeHeader } from '../actions/grid-edits.ts'
import { isCollapsed, toggleCollapsed } from '../state/collapsed.ts'
import { edit } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import { kindLooks } from '../theme/kind-look.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'

type Props = { readonly className: string | undefined } & (
  | { readonly list: 'stages'; readonly record: Stage }
  | { readonly list: 'channels'; readonly record: Channel }
)

export function HeaderMenu(props: Props): ReactNode {
  const { name } = props.record
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={props.className} aria-label={`Menu of ${name}`}>
          <ChevronDown size={14} aria-hidden />
        </button>
      }
      entries={[...commonEntries(props), 'separator', ...sortEntries(props), 'separator', removeEntry(props)]}
    />
  )
}

function commonEntries({ list, record: { id } }: Props): MenuEntry[] {
  const isStage = list === 'stages'
  return [
    {
      id: 'rename',
      label: 'Rename',
      icon: <Pencil />,
      shortcut: 'F2',
      run: () => useSession.setState({ editing: { what: isStage ? 'stage' : 'channel', id } }),
    },
    {
      id: 'back',
      label: isStage ? 'Move left' : 'Move up',
      icon: isStage ? <ArrowLeft /> : <ArrowUp />,
      shortcut: isStage ? 'Alt+Left' : 'Alt+Up',
      run: () => moveHeader(list, id, -1),
    },
    {
      id: 'on',
      label: isStage ? 'Move right' : 'Move down',
      icon: isStage ? <ArrowRight /> : <ArrowDown />,
      shortcut: isStage ? 'Alt+Right' : 'Alt+Down',
      run: () => moveHeader(list, id, 1),
    },
    {
      id: 'insert',
      label: isStage ? 'Add stage after' : 'Add channel below',
      icon: <Plus />,
      run: () => (isStage ? addStageAfter(id) : addChannelAfter(id)),
    },
    {
      id: 'collapse',
      label: isCollapsed(id) ? 'Expand' : 'Collapse',
      icon: isCollapsed(id) ? <UnfoldVertical /> : <FoldVertical />,
      shortcut: 'Alt+C',
      run: () => toggleCollapsed(list, id),
    },
  ]
}

/** The phase of a stage or the kind of a channel: what the analyzer reads. */
function sortEntries(props: Props): MenuEntry[] {
  const { id } = props.record
  if (props.list === 'stages') {
    return [
      { heading: 'Phase' },
      ...phases.map((phase) => ({
        id: phase,
        label: phaseWords[phase],
        isChecked: props.record.phase === phase,
        run: () => void edit('Change phase', (document) => updateStage(document, id, { phase })),
      })),
    ]
  }
  return [
    { heading: 'Kind' },
    ...kinds.map((kind) => ({
      id: kind,
      label: kindLooks[kind].word,
      isChecked: props.record.kind === kind,
      run: () => void edit('Change kind', (document) => updateChannel(document, id, { kind })),
    })),
  ]
}

function removeEntry({ list, record: { id } }: Props): MenuEntry {
  return {
    id: 'delete',
    label: list === 'stages' ? 'Delete stage' : 'Delete channel',
    icon: <Trash2 />,
    shortcut: 'Delete',
    isDestructive: true,
    run: () => removeHeader(list, id),
  }
}
