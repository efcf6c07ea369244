/** The same set with this in it when it was not, and without it when it was. */
export const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  set.has(one) ? new Set([...set].filter((each) => each !== one)) : new Set([...set, one])
