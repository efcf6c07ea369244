/** Values are plain data, so they are the same when they are written the same. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/**
 * A value after a change from one value to another was made to it: only what that change changed. A list or a group
 * of fields may meanwhile hold more, because a change that is typed later can speak of an earlier day; none of that is
 * lost. A single value is simply the new one.
 */
export function patched<T>(current: T, from: T, to: T): T {
  if (sameValue(current, from)) return to
  if (Array.isArray(current) && Array.isArray(from) && Array.isArray(to)) return patchedList(current, from, to) as T
  if (isGroup(current) && isGroup(from) && isGroup(to)) return patchedGroup(current, from, to)
  return to
}

/**
 * Members that went are left out, members that changed take their new value in place, new ones come at the end. So does
 * one that changed on a day before the day it was added: a step that is typed today may have been done last month.
 */
function patchedList(current: readonly unknown[], from: readonly unknown[], to: readonly unknown[]): unknown[] {
  const before = new Map(from.map((each) => [keyOf(each), each]))
  const after = new Map(to.map((each) => [keyOf(each), each]))
  const here = new Set(current.map(keyOf))
  const kept = current.flatMap((each) => {
    const key = keyOf(each)
    if (!before.has(key)) return [each]
    if (!after.has(key)) return []
    return [sameValue(before.get(key), after.get(key)) ? each : after.get(key)]
  })
  const isTold = (each: unknown) => !before.has(keyOf(each)) || !sameValue(before.get(keyOf(each)), each)
  return [...kept, ...to.filter((each) => isTold(each) && !here.has(keyOf(each)))]
}

/** By what a member of a list is known: its id, the organisation it stands for, or itself. */
function keyOf(member: unknown): unknown {
  if (typeof member !== 'object' || member === null) return member
  if ('id' in member) return member.id
  return 'organisation' in member ? member.organisation : JSON.stringify(member)
}

/** Two groups of fields that stand beside each other, such as a start and an end, or a colour per question. */
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && ('end' in value || 'totaal' in value)

function patchedGroup<T extends Record<string, unknown>>(current: T, from: T, to: T): T {
  const changed = Object.entries(to).filter(([side, value]) => !sameValue(from[side], value))
  return { ...current, ...Object.fromEntries(changed) }
}
