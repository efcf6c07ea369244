import { disclosureName, type Disclosure } from '../plan/disclosure'
import type { DocumentState, ReportProperties } from './report'
import { wording } from './wording'

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

/** The same within a sentence: `0.3 concept`, `1.0`. */
export const versionInSentence = (of: Versioned): string => versionInWords(of).replace(/^v/, '')

/** What a file says about itself whatever paper it is, with what this one says of its own. */
export const propertiesOf = (
  { version, state, disclosure }: Versioned & Pick<ReportProperties, 'disclosure'>,
  own: Pick<ReportProperties, 'subject' | 'category' | 'on' | 'generatedAt'>,
): ReportProperties => ({
  organisation: wording.organisation,
  language: 'nl-NL',
  version,
  state,
  disclosure,
  ...own,
})

/** Who may read it, and that it is a concept: as text, never as a watermark (`reports.md` 1.7). */
export function markingOf({ state, disclosure }: Versioned & { readonly disclosure: Disclosure }): string {
  const marking = disclosureName(disclosure)
  return state === 'concept' ? `${marking} – CONCEPT` : marking
}

/** Without what a file system refuses. */
export const asFileName = (name: string): string => name.replace(/[:/\\?*"<>|]+/g, '-')
