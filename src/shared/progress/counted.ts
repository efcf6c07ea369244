import { byNumber, type Action } from '../plan/action'

/**
 * How an action takes part in a count: as itself; as a part, counted under its parent; or as a retelling of what the
 * plan tells at a lower number already (*ook genoemd bij*), where it is counted.
 */
export type CountsAs = 'itself' | 'part' | 'retelling'

/** How each action counts, by id. */
export function countsOf(actions: readonly Action[]): ReadonlyMap<string, CountsAs> {
  const present = new Set(actions.map(({ number }) => number))
  const lowest = lowestTellings(actions, present)
  return new Map(
    actions.map(({ id, number, parent }) => {
      if (lowest.get(number) !== number) return [id, 'retelling']
      return [id, parent !== null && present.has(parent) ? 'part' : 'itself']
    }),
  )
}

/** Per number the lowest that tells the same promise; telling works both ways and carries on. */
export function lowestTellings(
  actions: readonly Action[],
  present: ReadonlySet<string> = new Set(actions.map(({ number }) => number)),
): ReadonlyMap<string, string> {
  const tellings = new Map([...present].map((number) => [number, [number]]))
  const told = (number: string) => tellings.get(number) ?? []
  for (const { number, alsoAt } of actions)
    for (const other of alsoAt.filter((each) => present.has(each) && !told(number).includes(each))) {
      const joined = [...told(number), ...told(other)]
      for (const each of joined) tellings.set(each, joined)
    }
  return new Map([...tellings].map(([number, numbers]) => [number, lowestOf(numbers)]))
}

const lowestOf = (numbers: readonly string[]): string =>
  numbers.reduce((lowest, number) => (byNumber({ number }, { number: lowest }) < 0 ? number : lowest))
