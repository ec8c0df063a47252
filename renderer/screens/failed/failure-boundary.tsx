import { Component, type ReactNode } from 'react'
import { noteError } from '../../bridge/page-errors.ts'
import { FailedScreen } from './failed-screen.tsx'

type Props = {
  children: ReactNode
  /** Leaves what can’t be drawn; a window that shows nothing else has none. */
  openLibrary?: () => void
}
type State = { hasFailed: boolean }

/** What can't be drawn never leaves an empty window: it says so, and leads on. Only a class can catch what React throws. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false }

  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    noteError(error)
  }

  override render(): ReactNode {
    const { children, openLibrary } = this.props
    return this.state.hasFailed ? (
      <FailedScreen openLibrary={openLibrary && (() => this.leave(openLibrary))} />
    ) : (
      children
    )
  }

  private leave(openLibrary: () => void): void {
    openLibrary()
    this.setState({ hasFailed: false })
  }
}
