/** `gaps` alone, for one bundle that holds nothing else: it runs in commit hooks, and each millisecond of it is waited for. */
import { runGaps } from './gaps.ts'
import { nodeHost } from './node-host.ts'
import { tellingRefusals } from './refusals.ts'

/** @param args what stands after `gaps` */
export function answerGaps(args: string[]): Promise<number> {
  const host = nodeHost({ version: '', fontFolder: '' })
  return tellingRefusals(host, () => runGaps(args, host))
}
