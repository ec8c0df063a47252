/** Actions on the selected connection: what its right click offers, and all of it by keyboard. */

import { beginReconnecting, goToEnd, reverseConnection, selectNextConnection } from '../../model/editing/connecting.ts'
import { hasConnection, hasOneTouchpoint } from '../../model/editing/selected.ts'
import type { Action } from '../../registry/action.ts'

const shared = { menu: 'Edit', group: 5, shortcuts: [], isEnabled: hasConnection } as const

export const connectionActions: readonly Action[] = [
  {
    id: 'next-connection',
    label: 'Next connection',
    menu: 'Go',
    group: 1,
    shortcuts: ['Alt+L'],
    keywords: 'select line arrow link',
    isEnabled: () => hasConnection() || hasOneTouchpoint(),
    run: selectNextConnection,
  },
  {
    ...shared,
    id: 'reconnect-from',
    label: 'Change start…',
    keywords: 'connection reconnect redirect from source',
    run: () => beginReconnecting('from'),
  },
  {
    ...shared,
    id: 'reconnect-to',
    label: 'Change end…',
    keywords: 'connection reconnect redirect to target',
    run: () => beginReconnecting('to'),
  },
  {
    ...shared,
    id: 'reverse-connection',
    label: 'Reverse connection',
    keywords: 'direction turn flip swap',
    run: reverseConnection,
  },
  {
    ...shared,
    id: 'go-to-start',
    label: 'Go to start',
    menu: 'Go',
    group: 1,
    keywords: 'connection start from',
    run: () => goToEnd('from'),
  },
  {
    ...shared,
    id: 'go-to-end',
    label: 'Go to end',
    menu: 'Go',
    group: 1,
    keywords: 'connection end to',
    run: () => goToEnd('to'),
  },
]
