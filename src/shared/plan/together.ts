import { applied } from './happening'
import type { Occurrence } from './event'
import type { Rule } from './user-action'
import { ok } from '../result'

/** Several rules as one: each sees the record that those before it gave, and one refusal refuses all. */
export const together =
  (rules: readonly Rule[]): Rule =>
  (action) => {
    let record = action
    const occurrences: Occurrence[] = []
    for (const rule of rules) {
      const change = rule(record)
      if (!change.ok) return change
      occurrences.push(...change.value)
      record = change.value.reduce((now, { what }) => applied(now, what) ?? now, record)
    }
    return ok(occurrences)
  }
