/** Keeps the native menu bar in step with the table of actions. */
import type { Menu } from '../../shared/bridge/app.ts'
import { listen, request } from '../bridge/bridge.ts'
import { useDocument } from '../model/document/document-store.ts'
import { useLibrary } from '../model/document/library-store.ts'
import { usePresent } from '../model/document/present-store.ts'
import { useCapture } from '../model/places/capture-store.ts'
import { useSession } from '../model/session/session-store.ts'
import { useSettings } from '../model/session/settings-store.ts'
import { type Action, menuNames } from '../registry/action.ts'
import { allActions, runAction } from '../registry/registry.ts'
import { acceleratorOf } from '../registry/shortcut.ts'

/** Milliseconds. */
const latest = 500

/** Sends the menus whenever they change, and runs what is chosen in them. */
export function followMenuBar(): () => void {
  let sent = ''
  let isWaiting = false
  const send = () => {
    isWaiting = false
    const menus = menuNames.map(describeMenu)
    const text = JSON.stringify(menus)
    if (text === sent) return
    sent = text
    void request('app:set-menu', menus)
  }
  const sendSoon = () => {
    if (isWaiting) return
    isWaiting = true
    // What is drawn comes first.
    requestIdleCallback(send, { timeout: latest })
  }
  sendSoon()
  const ends = [
    useDocument.subscribe(sendSoon),
    useSession.subscribe(sendSoon),
    useSettings.subscribe(sendSoon),
    useLibrary.subscribe(sendSoon),
    usePresent.subscribe(sendSoon),
    useCapture.subscribe(sendSoon),
    listen('menu:chosen', ({ actionId }) => void runAction(actionId)),
  ]
  return () => {
    for (const end of ends) end()
  }
}

function describeMenu(label: Menu['label']): Menu {
  const actions = allActions().filter(({ menu }) => menu === label)
  const groups = [...new Set(actions.map(({ group }) => group))].sort((a, b) => a - b)
  const items = groups.flatMap((group, index) => [
    ...(index > 0 ? [null] : []),
    ...actions.filter((action) => action.group === group).map(describeItem),
  ])
  return { label, items }
}

function describeItem(action: Action): NonNullable<Menu['items'][number]> {
  const [first] = action.shortcuts
  const shortcut = first !== undefined && (action.areKeysMeant?.(first) ?? true) ? first : undefined
  return {
    actionId: action.id,
    label: action.label,
    accelerator: shortcut === undefined ? null : acceleratorOf(shortcut),
    isEnabled: action.isEnabled(),
    isChecked: action.isChecked?.() ?? null,
  }
}
