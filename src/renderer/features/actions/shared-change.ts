import type { Action, Update } from '@shared/plan/action'
import { folded, NOTHING } from '@shared/plan/action-filter'
import type { SharedChange, SharedField } from '@shared/plan/change-several'
import { dayInNumbers } from '@shared/plan/day'
import { kindName, KINDS } from '@shared/plan/kind'
import { organisationNames } from '@shared/plan/organisation-names'
import type { Plan } from '@shared/plan/plan'
import { STATUSES, statusMeaning, statusName } from '@shared/plan/status'
import { THEME_NUMBERS, type ThemeNumber } from '@shared/plan/theme'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import type { Choosable } from '../../ui/choice-list'
import { knownOwners } from './known-owners'
import { quarterChoices, quarterChosen } from './quarter-choices'

const byName = (one: Choosable, other: Choosable): number => one.name.localeCompare(other.name, 'nl')

/** A field of which the new value is chosen from a list; a text is typed. */
export type ChosenField = Exclude<SharedField, 'update'>

/** What a field of these actions can become; only what one of them has can be taken away. */
export function choicesFor(field: ChosenField, plan: Plan, actions: readonly Action[]): readonly Choosable[] {
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
    case 'kind':
      return KINDS.map((id) => ({ id, name: kindName(id), detail: t(`actions.form.kinds.${id}`) }))
    case 'section':
      return sectionChoices(plan, new Set(actions.map(({ theme }) => theme)))
    default:
      return assertNever(field)
  }
}

/** The sections of these themes, in the order of the plan; the same words can stand in two themes. */
function sectionChoices({ actions, frame }: Plan, themes: ReadonlySet<ThemeNumber>): readonly Choosable[] {
  return frame.themes
    .filter(({ number }) => themes.has(number))
    .flatMap(({ number, name }) => {
      const sections = new Set(actions.flatMap(({ theme, section }) => (theme === number ? [section] : [])))
      const detail = t('actions.filters.theme', { number, name })
      return [...sections].map((section) => ({ id: sectionId(number, section), name: section, detail }))
    })
}

const sectionId = (theme: ThemeNumber, section: string): string => `${theme} ${section}`

/** What was typed as one choice more; empty for a field that only takes what is known, or when it is known already. */
export function typedChoice(
  field: ChosenField,
  typed: string,
  choices: readonly Choosable[],
  actions: readonly Action[],
): Choosable | null {
  const name = typed.trim()
  if (name === '' || choices.some((known) => folded(known.name) === folded(name))) return null
  if (field === 'owner') return { id: name, name: t('actions.edit.typedOwner', { name }) }
  if (field !== 'section') return null
  const [theme, ...others] = new Set(actions.map((action) => action.theme))
  if (theme === undefined || others.length > 0) return null
  return { id: sectionId(theme, name), name: t('actions.together.typedSection', { name }) }
}

/** The change that a choice stands for; empty when it stands for none. */
export function changeChosen(field: ChosenField, id: string, plan: Plan): SharedChange | null {
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
    case 'kind': {
      const to = KINDS.find((known) => known === id)
      return to ? { field, to } : null
    }
    case 'section': {
      const theme = THEME_NUMBERS.find((number) => id.startsWith(sectionId(number, '')))
      return theme ? { field, theme, to: id.slice(sectionId(theme, '').length) } : null
    }
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
    case 'kind':
      return ({ kind }) => kindName(kind)
    case 'section':
      return ({ section }) => section
    case 'update': {
      const last = lastUpdates(plan.updates)
      return ({ id }) => {
        const update = last.get(id)
        return update ? `${dayInNumbers(update.happenedOn)}: ${update.text}` : t('actions.panel.noUpdates')
      }
    }
    default:
      return assertNever(field)
  }
}

/** The newest text of each action, by its id. */
function lastUpdates(updates: readonly Update[]): ReadonlyMap<string, Update> {
  const last = new Map<string, Update>()
  for (const update of updates) {
    const known = last.get(update.actionId)
    if (!known || known.happenedOn <= update.happenedOn) last.set(update.actionId, update)
  }
  return last
}
