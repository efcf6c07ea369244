import { byNumber, type Action } from '../plan/action'

/**
 * The actions that count by themselves, by id. A part counts under its parent; what the plan tells twice counts once,
 * at the lowest of its numbers.
 */
export function countedOf(actions: readonly Action[]): ReadonlySet<string> {
  const present = new Set(actions.map((action) => action.number))
  const lowest = lowestTellings(actions, present)
  const counted = actions.filter(
    ({ number, parent }) => !(parent !== null && present.has(parent)) && lowest.get(number) === number,
  )
  return new Set(counted.map((action) => action.id))
}

/** Per number the lowest that tells the same promise; telling works both ways and carries on. */
function lowestTellings(actions: readonly Action[], present: ReadonlySet<string>): ReadonlyMap<string, string> {
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
