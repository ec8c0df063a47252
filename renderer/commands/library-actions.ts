/** Actions on whole journeys. */
import { flushSync } from 'react-dom'
import type { LibraryLook } from '../../shared/bridge/settings.ts'
import { importFormats } from '../../shared/formats/format-table.ts'
import type { LibrarySort } from '../../shared/library/sorting.ts'
import { useDocument } from '../model/document/document-store.ts'
import {
  blankTemplateId,
  createJourney,
  deleteJourney,
  duplicateJourney,
  type LibraryView,
  saveJourneyFile,
  useLibrary,
} from '../model/document/library-store.ts'
import { showJourney } from '../model/document/navigation.ts'
import { importFiles } from '../model/places/import-files.ts'
import { openPastedTable } from '../model/places/import-store.ts'
import { searchFieldId, useLibrarySearch } from '../model/places/library-search.ts'
import { useSession } from '../model/session/session-store.ts'
import { saveSettings, useSettings } from '../model/session/settings-store.ts'
import type { Action } from '../registry/action.ts'
import { exportJourneys } from '../screens/export/export-journeys.ts'

const isInLibrary = () => useSession.getState().screen === 'library'

/** The journey that an action means: the open one, or the one with the focus in the library. */
function meantJourneyId(): string | null {
  if (isInLibrary()) return useLibrary.getState().focusedId
  return useDocument.getState().document?.journey.id ?? null
}

const hasFocused = () => isInLibrary() && useLibrary.getState().focusedId !== null

function withFocused(run: (journeyId: string) => unknown): () => void {
  return () => {
    const { focusedId } = useLibrary.getState()
    if (focusedId) run(focusedId)
  }
}

const libraryViews: readonly (readonly [LibraryView, string])[] = [
  ['templates', 'Templates'],
  ['trash', 'Trash'],
]
const looks: readonly (readonly [LibraryLook, string])[] = [
  ['cards', 'Journeys as cards'],
  ['list', 'Journeys as a list'],
]
const sorts: readonly (readonly [LibrarySort, string])[] = [
  ['edited', 'Sort by last edited'],
  ['title', 'Sort by title'],
  ['awareness', 'Sort by lowest awareness coverage'],
  ['coverage', 'Sort by lowest coverage'],
]

export const libraryActions: readonly Action[] = [
  {
    id: 'new-journey',
    label: 'New journey',
    menu: 'File',
    group: 0,
    shortcuts: ['Mod+N'],
    keywords: 'create add blank map',
    isEnabled: () => true,
    run: () => void createJourney(blankTemplateId),
  },
  {
    id: 'import',
    label: 'Import…',
    menu: 'File',
    group: 0,
    shortcuts: ['Mod+O'],
    keywords: `open file load ${importFormats.map(({ id, name }) => `.${id} ${name}`).join(' ')}`,
    isEnabled: () => true,
    run: () => void importFiles(),
  },
  {
    id: 'import-pasted',
    label: 'Import a pasted table…',
    menu: 'File',
    group: 0,
    shortcuts: ['Mod+Shift+O'],
    keywords: 'paste csv excel spreadsheet rows touchpoints',
    isEnabled: () => true,
    run: openPastedTable,
  },
  {
    id: 'save-file',
    label: 'Save a copy…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+S'],
    keywords: 'export .journey copy share backup',
    isEnabled: () => meantJourneyId() !== null,
    run: () => {
      const journeyId = meantJourneyId()
      if (journeyId) void saveJourneyFile(journeyId)
    },
  },
  {
    id: 'export-journeys',
    label: 'Export journeys…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+E'],
    keywords: 'several picture slides table folder save',
    isEnabled: () => isInLibrary() && (useLibrary.getState().summaries?.length ?? 0) > 0,
    run: () => {
      const { focusedId } = useLibrary.getState()
      exportJourneys(focusedId === null ? [] : [focusedId])
    },
  },
  {
    id: 'open-journey',
    label: 'Open journey',
    menu: 'File',
    group: 1,
    shortcuts: [],
    isEnabled: hasFocused,
    run: withFocused(showJourney),
  },
  {
    id: 'rename-journey',
    label: 'Rename journey',
    menu: 'File',
    group: 1,
    shortcuts: ['F2'],
    keywords: 'title name',
    isEnabled: hasFocused,
    run: withFocused((renamingId) => useLibrary.setState({ renamingId })),
  },
  {
    id: 'duplicate-journey',
    label: 'Duplicate journey',
    menu: 'File',
    group: 1,
    shortcuts: ['Mod+D'],
    keywords: 'copy',
    isEnabled: hasFocused,
    run: withFocused(duplicateJourney),
  },
  {
    id: 'move-journey',
    label: 'Move journey to folder…',
    menu: 'File',
    group: 1,
    shortcuts: ['Mod+Shift+M'],
    keywords: 'client project',
    isEnabled: hasFocused,
    run: withFocused((movingId) => useLibrary.setState({ movingId })),
  },
  {
    id: 'delete-journey',
    label: 'Move journey to trash',
    menu: 'File',
    group: 1,
    shortcuts: ['Delete'],
    keywords: 'remove delete',
    isEnabled: hasFocused,
    run: withFocused(deleteJourney),
  },
  {
    id: 'search-library',
    label: 'Search journeys',
    menu: 'Go',
    group: 0,
    shortcuts: ['Mod+F'],
    keywords: 'find filter title touchpoint',
    isEnabled: isInLibrary,
    run: () => {
      // At once, so that what is typed next goes there: the field stands there only after the view has changed.
      flushSync(() => {
        useLibrary.setState({ view: 'journeys' })
        useLibrarySearch.setState({ isOpen: true })
      })
      const field = document.getElementById(searchFieldId)
      field?.focus()
      if (field instanceof HTMLInputElement) field.select()
    },
  },
  ...libraryViews.map(
    ([view, label]): Action => ({
      id: `library-${view}`,
      label,
      menu: 'Go',
      group: 0,
      shortcuts: [],
      keywords: 'library restore deleted',
      isEnabled: isInLibrary,
      run: () => useLibrary.setState({ view, folderId: null }),
    }),
  ),
  ...looks.map(
    ([libraryLook, label]): Action => ({
      id: `library-${libraryLook}`,
      label,
      menu: 'View',
      group: 1,
      shortcuts: [],
      keywords: 'library look portfolio',
      isEnabled: isInLibrary,
      isChecked: () => useSettings.getState().libraryLook === libraryLook,
      run: () => saveSettings({ libraryLook }),
    }),
  ),
  ...sorts.map(
    ([librarySort, label]): Action => ({
      id: `library-sort-${librarySort}`,
      label,
      menu: 'View',
      group: 1,
      shortcuts: [],
      keywords: 'library order',
      isEnabled: isInLibrary,
      isChecked: () => useSettings.getState().librarySort === librarySort,
      run: () => saveSettings({ librarySort }),
    }),
  ),
]
