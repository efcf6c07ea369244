import type { Day } from './day'

/** What sort of paper was issued. */
export const PAPER_KINDS = [
  'gs-werkmap',
  'gs-document',
  'gs-selectie-werkmap',
  'gs-selectie-document',
  'cdk-annotatie',
  'cdk-overzicht',
] as const

export type PaperKind = (typeof PAPER_KINDS)[number]

/**
 * *Uitgebracht*: a paper that left the desk. It is final: it is never changed or taken back, only withdrawn with a
 * reason. Its document and its file are kept beside it, by its id.
 */
export interface Issue {
  readonly id: string
  /** `R01`: stable for life and never used again. */
  readonly number: string
  readonly kind: PaperKind
  readonly title: string
  /** With its extension. */
  readonly fileName: string
  readonly on: Day
  /** The last user action that it knew of. */
  readonly knownUntil: number
  readonly version: string
  /** Of the file, in hexadecimal. */
  readonly sha256: string
  /** Who it went to. */
  readonly sentTo: string
  /** *Rapportagemoment*: `Najaarsnota 2026`. */
  readonly moment: string
  /** The draft it was made from; empty for a report. */
  readonly draft: string | null
  /** Why it was withdrawn; empty as long as it stands. */
  readonly withdrawn: string | null
}

/** The names of the moments that were reported at before, each once. */
export const momentsOf = (issues: readonly Issue[]): readonly string[] =>
  [...new Set(issues.map(({ moment }) => moment))].filter((moment) => moment !== '')

/** The register from its last number down; the store knows no order. */
export const lastIssuedFirst = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((one, other) => placeInRegister(other) - placeInRegister(one))

const placeInRegister = ({ number }: Issue): number => parseInt(number.slice('R'.length), 10)

const KIND_NAMES: Record<PaperKind, string> = {
  'gs-werkmap': 'Voortgangsrapportage GS (werkmap)',
  'gs-document': 'Voortgangsrapportage GS (document)',
  'gs-selectie-werkmap': 'Voortgangsrapportage GS over een selectie (werkmap)',
  'gs-selectie-document': 'Voortgangsrapportage GS over een selectie (document)',
  'cdk-annotatie': 'Annotatie CdK',
  'cdk-overzicht': 'Overzicht CdK',
}

export const paperKindName = (of: PaperKind): string => KIND_NAMES[of]

/** Whether it tells of the whole plan, so that a later report can be compared with it. */
export const isWholeReport = ({ kind }: Pick<Issue, 'kind'>): boolean => kind === 'gs-werkmap' || kind === 'gs-document'

/** The program that opens the file of an issued paper, by its extension: `Word`. */
export function fileFormat({ fileName }: Pick<Issue, 'fileName'>): string {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1)
  return FORMATS.get(extension) ?? extension
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['xlsx', 'Excel'],
  ['docx', 'Word'],
  ['pdf', 'PDF'],
])
