import type { ReactNode } from 'react'

/** A piece of a report that no page's end tears apart. */
export type ReportPart = {
  readonly key: string
  readonly node: ReactNode
  readonly isHeading?: boolean
  /** Whether it begins a page of its own. */
  readonly isFirst?: boolean
}
