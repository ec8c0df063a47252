/** What every screen stands in: components write no style elements (the content policy refuses them), tooltips share their delay. */
import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'

export function UiRoot(props: { children: ReactNode }): ReactNode {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={450}>{props.children}</Tooltip.Provider>
    </CSPProvider>
  )
}
