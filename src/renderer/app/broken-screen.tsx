import { Component, type ErrorInfo, type ReactNode } from 'react'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import './broken-screen.css'

interface BrokenScreenState {
  readonly error: Error | null
}

/** Catches what a screen could not handle and says so, instead of leaving an empty window. */
export class BrokenScreen extends Component<{ readonly children: ReactNode }, BrokenScreenState> {
  override state: BrokenScreenState = { error: null }

  static getDerivedStateFromError(error: unknown): BrokenScreenState {
    return { error: error instanceof Error ? error : new Error(JSON.stringify(error)) }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(new Error(`Scherm gebroken: ${error.message}${info.componentStack ?? ''}`))
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <main className="broken-screen">
        <h1>{t(lacksRoom(error) ? 'app.broken.no-room-title' : 'app.broken.title')}</h1>
        <p>{t(lacksRoom(error) ? 'app.broken.no-room' : 'app.broken.advice')}</p>
        <pre>{`${error.name}: ${error.message}`}</pre>
        {!lacksRoom(error) && (
          <Button look="primary" autoFocus onPress={() => this.setState({ error: null })}>
            {t('app.broken.again')}
          </Button>
        )}
      </main>
    )
  }
}

/** Drawing it again would change nothing then: only another start looks at the disk. */
const lacksRoom = ({ name }: Error): boolean => name === 'NoRoom'
