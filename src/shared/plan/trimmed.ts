/** A record as it is kept: no white space around its texts. */
export const trimmed = <T extends object>(record: T): T =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]: readonly [string, unknown]) => [
      field,
      typeof value === 'string' ? value.trim() : value,
    ]),
  ) as T
