/** Whether two values of plain data hold the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isHolder(one) || !isHolder(other)) return false
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => sameValue(one[name], other[name]))
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * A value after a change from one value to another was made to it: only what that change changed. A list or a group
 * of fields may meanwhile hold more, because a change that is typed later can speak of an earlier day; none of that is
 * lost. A single value is simply the new one.
 */
export function patched<T>(current: T, from: T, to: T): T {
  if (Array.isArray(current) && Array.isArray(from) && Array.isArray(to)) return patchedList(current, from, to) as T
  if (isGroup(current) && isGroup(from) && isGroup(to)) return patchedFields(current, from, to)
  return to
}

/**
 * Members that went are left out, members that changed take their new value in place, new ones come at the end. So does
 * one that changed on a day before the day it was added: a step that is typed today may have been done last month.
 */
function patchedList(
  current: readonly unknown[],
  from: readonly unknown[],
  to: readonly unknown[],
): readonly unknown[] {
  if (sameValue(current, from)) return to
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

/** Fields that stand beside each other and are set one by one: a start and an end, or a colour per question. */
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isHolder(value) && ('end' in value || 'totaal' in value)

/** A record of which only the fields that a change changed are changed. */
export function patchedFields<T extends object>(current: T, from: T, to: T): T {
  const patch = new Map(Object.entries(current))
  const before = new Map(Object.entries(from))
  for (const [field, value] of Object.entries(to)) {
    if (sameValue(before.get(field), value)) continue
    patch.set(field, patched<unknown>(patch.get(field), before.get(field), value))
  }
  return Object.fromEntries(patch) as T
}
