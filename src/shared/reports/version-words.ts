import { disclosureName, type Disclosure } from '../plan/disclosure'
import type { DocumentState } from './report'

/** How far a paper is. */
interface Versioned {
  readonly state: DocumentState
  readonly version: string
}

/** `Concept 0.3` */
export const stateInWords = ({ state, version }: Versioned): string =>
  `${state === 'concept' ? 'Concept' : 'Definitief'} ${version}`

/** `v0.3 concept`, `v1.0` */
export const versionInWords = ({ state, version }: Versioned): string =>
  state === 'concept' ? `v${version} concept` : `v${version}`

/** Who may read it, and that it is a concept: as text, never as a watermark (`reports.md` 1.7). */
export function markingOf({ state, disclosure }: Versioned & { readonly disclosure: Disclosure }): string {
  const marking = disclosureName(disclosure)
  return state === 'concept' ? `${marking} – CONCEPT` : marking
}

/** Without what a file system refuses. */
export const asFileName = (name: string): string => name.replace(/[:/\\?*"<>|]+/g, '-')
