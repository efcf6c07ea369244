import { folded } from '@shared/plan/action-filter'
import { ORGANISATION_KINDS, type Organisation } from '@shared/plan/organisation'
import { ok, refused, type Result } from '@shared/result'

/** What is typed about an organisation that is not in the directory yet. */
export interface OrganisationInput {
  readonly name: string
  /** Empty when there is no shorter name. */
  readonly shortName: string
  readonly kind: string | null
}

/** What has to be put right before it can be added. */
export type OrganisationProblem =
  | { readonly kind: 'name-empty' }
  | { readonly kind: 'known'; readonly as: Organisation }
  | { readonly kind: 'kind-missing' }

/** The organisation that was meant, when it is complete and new to the directory. */
export function newOrganisation(
  input: OrganisationInput,
  directory: readonly Organisation[],
): Result<Omit<Organisation, 'id'>, OrganisationProblem> {
  const name = input.name.trim()
  const kind = ORGANISATION_KINDS.find((known) => known === input.kind)
  const as = directory.find((one) => [one.name, one.shortName].some((known) => folded(known) === folded(name)))
  if (name === '') return refused({ kind: 'name-empty' })
  if (as) return refused({ kind: 'known', as })
  if (!kind) return refused({ kind: 'kind-missing' })
  return ok({ name, shortName: input.shortName.trim() || name, kind })
}
