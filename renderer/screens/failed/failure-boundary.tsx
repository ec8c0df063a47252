import { Component, type ReactNode } from 'react'
import { noteError } from '../../bridge/page-errors.ts'
import { FailedScreen } from './failed-screen.tsx'

type Props = { children: ReactNode }
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
    if (this.state.hasFailed) return <FailedScreen onAgain={() => this.setState({ hasFailed: false })} />
    return this.props.children
  }
}
