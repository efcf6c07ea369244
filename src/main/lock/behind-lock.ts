import type { Lock } from './lock'

/** The same verbs, none of which is answered while the app is locked. */
export function behindLock<Verbs extends object>(lock: Pick<Lock, 'isLocked'>, verbs: Verbs): Verbs {
  const entries = Object.entries(verbs) as [string, (...sent: readonly unknown[]) => unknown][]
  return Object.fromEntries(
    entries.map(([verb, work]) => [
      verb,
      (...sent: readonly unknown[]) => {
        if (lock.isLocked) return Promise.reject(Object.assign(new Error(`Vergrendeld: ${verb}`), { code: 'LOCKED' }))
        return work(...sent)
      },
    ]),
  ) as Verbs
}
