/** Asks the main process what the window asks of it, over the same bridge. */

import type { Page } from 'playwright-core'
import type {} from '../../../renderer/bridge/bridge.ts'
import { type RequestAnswer, type RequestArguments, type RequestName, requests } from '../../../shared/bridge/bridge.ts'
import { type Result, valueFrom } from '../../../shared/bridge/result.ts'

export async function request<N extends RequestName>(
  page: Page,
  name: N,
  args?: RequestArguments<N>,
): Promise<RequestAnswer<N>> {
  const result = await page.evaluate(async ([name, args]) => (await window.throughline.request(name, args)) as Result, [
    name,
    args,
  ] as const)
  if (!result.isOk) throw new Error(`${name} answered ${JSON.stringify(result)}`)
  return requests[name].result.parse(valueFrom(result)) as RequestAnswer<N>
}
