/** What sort of partner an organisation is. */
export const ORGANISATION_KINDS = [
  'gemeente',
  'provincie',
  'waterschap',
  'rijk',
  'politie-en-justitie',
  'omgevingsdienst',
  'samenwerkingsverband',
  'maatschappelijk',
  'bedrijfsleven',
  'intern',
] as const

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** A partner without an account, from the directory. Records are never reused for another organisation. */
export interface Organisation {
  readonly id: string
  /** `Regionaal Informatie- en Expertisecentrum Midden-Nederland`: written out where that is known. */
  readonly name: string
  /** `RIEC Midden-Nederland`: what people say and what a table shows; equal to the name when there is no shorter one. */
  readonly shortName: string
  readonly kind: OrganisationKind
}
