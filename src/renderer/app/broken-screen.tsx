import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Button } from '../ui/button'
import './broken-screen.css'

interface BrokenScreenState {
  readonly error: unknown
}

/** Catches what a screen could not handle and says so, instead of leaving an empty window. */
export class BrokenScreen extends Component<{ readonly children: ReactNode }, BrokenScreenState> {
  override state: BrokenScreenState = { error: null }

  static getDerivedStateFromError(error: unknown): BrokenScreenState {
    return { error: error ?? new Error('onbekend') }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(new Error(`Scherm gebroken: ${String(error)}${info.componentStack ?? ''}`))
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Translation>
        {(t) => (
          <main className="broken-screen">
            <h1>{t('app.broken.title')}</h1>
            <p>{t('app.broken.advice')}</p>
            <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
            <Button look="primary" onPress={() => this.setState({ error: null })}>
              {t('app.broken.again')}
            </Button>
          </main>
        )}
      </Translation>
    )
  }
}
