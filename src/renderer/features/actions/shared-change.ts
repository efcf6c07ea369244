import type { Action } from '@shared/plan/action'
import { NOTHING } from '@shared/plan/action-filter'
import type { SharedChange, SharedField } from '@shared/plan/change-several'
import { organisationNames } from '@shared/plan/organisation-names'
import type { Plan } from '@shared/plan/plan'
import { STATUSES, statusMeaning, statusName } from '@shared/plan/status'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import type { Choosable } from '../../ui/choice-list'
import { knownOwners } from './known-owners'
import { quarterChoices, quarterChosen } from './quarter-choices'

const byName = (one: Choosable, other: Choosable): number => one.name.localeCompare(other.name, 'nl')

/** What a field of these actions can become; only what one of them has can be taken away. */
export function choicesFor(field: SharedField, plan: Plan, actions: readonly Action[]): readonly Choosable[] {
  switch (field) {
    case 'status':
      return STATUSES.map((id) => ({ id, name: statusName(id), detail: statusMeaning(id) }))
    case 'owner':
      return [{ id: NOTHING, name: t('actions.noOwner') }, ...knownOwners(plan).map((name) => ({ id: name, name }))]
    case 'expected-start':
    case 'expected-end':
      return quarterChoices(plan)
    case 'partner-on':
      return plan.organisations
        .map(({ id, name, shortName }) => ({ id, name: shortName, detail: name === shortName ? undefined : name }))
        .toSorted(byName)
    case 'partner-off': {
      const names = organisationNames(plan)
      const theirs = new Set(actions.flatMap(({ partners }) => partners.map(({ organisation }) => organisation)))
      return [...theirs].map((id) => ({ id, name: names.get(id) ?? id })).toSorted(byName)
    }
    case 'municipality-on':
      return plan.frame.municipalities.map(({ id, name }) => ({ id, name })).toSorted(byName)
    case 'municipality-off': {
      const theirs = new Set(actions.flatMap(({ municipalities }) => municipalities))
      return choicesFor('municipality-on', plan, actions).filter(({ id }) => theirs.has(id))
    }
    default:
      return assertNever(field)
  }
}

/** The change that a choice stands for; empty when it stands for none. */
export function changeChosen(field: SharedField, id: string, plan: Plan): SharedChange | null {
  switch (field) {
    case 'status': {
      const to = STATUSES.find((known) => known === id)
      return to ? { field, to } : null
    }
    case 'owner':
      return { field, to: id === NOTHING ? null : id }
    case 'expected-start':
    case 'expected-end':
      return { field, to: quarterChosen(plan, id) }
    case 'partner-on':
    case 'partner-off':
    case 'municipality-on':
    case 'municipality-off':
      return { field, to: id }
    default:
      return assertNever(field)
  }
}

/** Says what an action has in a field, in the words of its column. */
export function wordsFor(field: SharedField, plan: Plan): (action: Action) => string {
  switch (field) {
    case 'status':
      return ({ status }) => statusName(status)
    case 'owner':
      return ({ owner }) => owner?.value ?? t('actions.noOwner')
    case 'expected-start':
      return ({ expected }) => expected.start?.value ?? t('actions.noQuarter')
    case 'expected-end':
      return ({ expected }) => expected.end?.value ?? t('actions.noQuarter')
    case 'partner-on':
    case 'partner-off': {
      const names = organisationNames(plan)
      return ({ partners }) =>
        partners.map(({ organisation }) => names.get(organisation) ?? organisation).join(', ') ||
        t('actions.filters.noPartner')
    }
    case 'municipality-on':
    case 'municipality-off': {
      const names = new Map(plan.frame.municipalities.map(({ id, name }) => [id, name]))
      return ({ municipalities }) =>
        municipalities.map((id) => names.get(id) ?? id).join(', ') || t('actions.filters.noMunicipality')
    }
    default:
      return assertNever(field)
  }
}
