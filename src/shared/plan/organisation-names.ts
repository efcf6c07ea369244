import type { Plan } from './plan'

/**
 * What organisations are called, by id: those of now, and what was in the directory before and has gone, because
 * history and an earlier day still speak of it.
 */
export function organisationNames({ organisations, events }: Pick<Plan, 'organisations' | 'events'>) {
  const names = new Map<string, string>()
  for (const { what } of events)
    if (what.kind === 'entry' && what.book === 'organisations' && what.to !== null)
      names.set(what.to.id, what.to.shortName)
  for (const { id, shortName } of organisations) names.set(id, shortName)
  return names as ReadonlyMap<string, string>
}
