/** Actions about what a client gets: the report, and whose name and colours are on it. */

import { useDocument } from '../model/document/document-store.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { openBrand } from '../model/places/brand-store.ts'
import { openReport } from '../model/places/report-store.ts'
import type { Action } from '../registry/action.ts'

export const reportActions: readonly Action[] = [
  {
    id: 'report',
    label: 'Report…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+Shift+R'],
    keywords: 'client pdf markdown gaps findings print score',
    isEnabled: isOnCanvas,
    run: openReport,
  },
  {
    id: 'brand',
    label: 'Brand…',
    menu: 'File',
    group: 2,
    shortcuts: [],
    keywords: 'client logo name accent colour brand kit theme corporate identity',
    whyNot: 'Open a journey that can be edited first',
    isEnabled: () => isOnCanvas() && useDocument.getState().readOnly === null,
    run: openBrand,
  },
]
