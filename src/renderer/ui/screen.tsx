import type { ReactNode } from 'react'
import './screen.css'

interface ScreenProps {
  readonly title: string
  /** One quiet line under the title: what the screen speaks about. */
  readonly subtitle?: string
  /** What can be done on this screen as a whole, at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A screen: its title, what can be done, and what it shows. */
export function Screen({ title, subtitle, actions, children }: ScreenProps) {
  return (
    <main className="screen">
      <header className="screen-header">
        <div>
          <h1>{title}</h1>
          {subtitle && <p className="screen-subtitle">{subtitle}</p>}
        </div>
        {actions && <div className="screen-actions">{actions}</div>}
      </header>
      {children}
    </main>
  )
}
