import {
  Copy,
  Download,
  Ellipsis,
  FileDown,
  FolderInput,
  FolderOpen,
  GitCompareArrows,
  Pencil,
  Split,
  Trash2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { deleteJourney, duplicateJourney, saveJourneyFile, useLibrary } from '../../model/document/library-store.ts'
import { showJourney } from '../../model/document/navigation.ts'
import { openComparison } from '../../model/places/compare-store.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { deriveToBe } from '../compare/derive-to-be.ts'
import { exportJourneys } from '../export/export-journeys.ts'

/** What can be done with one journey of the library. */
export function entriesOf({ journeyId }: JourneySummary): readonly MenuEntry[] {
  return [
    { id: 'open', label: 'Open', icon: <FolderOpen />, shortcut: 'Enter', run: () => void showJourney(journeyId) },
    'separator',
    {
      id: 'rename',
      label: 'Rename',
      icon: <Pencil />,
      shortcut: 'F2',
      run: () => useLibrary.setState({ renamingId: journeyId }),
    },
    {
      id: 'duplicate',
      label: 'Duplicate',
      icon: <Copy />,
      shortcut: 'Mod+D',
      run: () => void duplicateJourney(journeyId),
    },
    {
      id: 'derive',
      label: 'Create to-be version',
      icon: <Split />,
      shortcut: 'Mod+Shift+T',
      run: () => void deriveToBe(journeyId),
    },
    {
      id: 'compare',
      label: 'Compare with…',
      icon: <GitCompareArrows />,
      shortcut: 'Mod+Shift+D',
      run: () => void openComparison(journeyId),
    },
    {
      id: 'move',
      label: 'Move to folder…',
      icon: <FolderInput />,
      shortcut: 'Mod+Shift+M',
      run: () => useLibrary.setState({ movingId: journeyId }),
    },
    {
      id: 'export',
      label: 'Export…',
      icon: <Download />,
      shortcut: 'Mod+E',
      run: () => exportJourneys([journeyId]),
    },
    {
      id: 'save-file',
      label: 'Save a copy…',
      icon: <FileDown />,
      shortcut: 'Mod+S',
      run: () => void saveJourneyFile(journeyId),
    },
    'separator',
    {
      id: 'delete',
      label: 'Move to trash',
      icon: <Trash2 />,
      shortcut: 'Delete',
      isDestructive: true,
      run: () => void deleteJourney(journeyId),
    },
  ]
}

/** The button that shows them. */
export function JourneyMenu(props: {
  summary: JourneySummary
  className: string | undefined
  tabIndex: number
}): ReactNode {
  const { journeyId, title } = props.summary
  return (
    <Menu
      align="end"
      entries={entriesOf(props.summary)}
      trigger={
        <IconButton
          size="small"
          label={`Menu for ${title}`}
          icon={<Ellipsis />}
          className={props.className}
          tabIndex={props.tabIndex}
          onFocus={() => useLibrary.setState({ focusedId: journeyId })}
        />
      }
    />
  )
}
