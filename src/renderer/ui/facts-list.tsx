import type { ReactNode } from 'react'
import './facts-list.css'

/** What is known under a name; empty when nothing is. */
export interface KnownFact {
  readonly name: string
  readonly value: ReactNode
}

/** Facts under each other, each behind its name. */
export function FactsList({ facts }: { readonly facts: readonly KnownFact[] }) {
  return (
    <dl className="facts-list">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
