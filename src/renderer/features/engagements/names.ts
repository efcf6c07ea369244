import { byNumber } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { relationsOf } from '@shared/plan/relation'
import type { Choosable } from '../../ui/choice-list'

/** The municipalities as choices. */
export const municipalityChoices = ({ frame }: Plan): readonly Choosable[] => frame.municipalities

/** The organisations as choices, by name. */
export const organisationChoices = (plan: Plan): readonly Choosable[] =>
  relationsOf(plan)
    .filter(({ kind }) => kind !== 'utrechtse-gemeente')
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
    .map(({ id, name, fullName }) => ({ id, name, detail: fullName ?? undefined }))

/** The actions as choices: by number, each with what it says. */
export const actionChoices = ({ actions }: Plan): readonly Choosable[] =>
  actions.toSorted(byNumber).map(({ id, number, title }) => ({ id, name: number, detail: title }))

/** What these ids are called, in the order of the choices; what is no longer there has no name. */
export const namesOf = (choices: readonly Choosable[], ids: readonly string[]): readonly string[] =>
  choices.flatMap(({ id, name }) => (ids.includes(id) ? [name] : []))
