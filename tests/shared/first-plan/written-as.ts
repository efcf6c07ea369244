import type { MunicipalityId } from '@shared/first-plan/municipalities'
import type { OrganisationId } from '@shared/first-plan/organisations'

/** How the plan writes organisations that it calls by another word than their name or short name. */
export const organisationWrittenAs: Readonly<Partial<Record<OrganisationId, readonly string[]>>> = {
  'andere-provincies': ['andere provincies', 'De provincies'],
  gemeenten: ['gemeenten', 'gemeente', 'gemeenteraden', 'gemeentelijke', 'burgemeesters', 'gemeentesecretarissen'],
  'loods-17': ['Loods 17', 'Loods17'],
  'ministerie-bzk': ['BZK', 'Binnenlandse Zaken en Koninkrijksrelaties'],
  'ministerie-jenv': ['J&V', 'Justitie en Veiligheid'],
  'ministerie-lnv': ['LNV'],
  'ministerie-ocw': ['OCW'],
  'ministerie-szw': ['SZW'],
  'ministerie-vws': ['VWS'],
  'riec-midden-nederland': ['RIEC'],
}

/** `Utrecht` alone is also the province, and the beginning of `Utrechtse Heuvelrug`. */
export const municipalityWrittenAs: Readonly<Partial<Record<MunicipalityId, readonly string[]>>> = {
  'gemeente-utrecht': ['gemeente Utrecht', 'Overvecht (Utrecht)'],
}
