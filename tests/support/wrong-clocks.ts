/** Where a clock stands wrong, from the right time in Utrecht: what it says before, while it is wrong, and after. */
export const WRONG_CLOCKS: readonly (readonly [what: string, says: readonly string[]])[] = [
  ['stands two years back', ['2026-11-24T09:00:00Z', '2024-11-25T09:00:00Z', '2026-11-26T09:00:00Z']],
  ['stands two years ahead', ['2026-11-24T09:00:00Z', '2028-11-25T09:00:00Z', '2026-11-26T09:00:00Z']],
  [
    'begins at 1970, because its battery is empty',
    ['2026-11-24T09:00:00Z', '1970-01-01T00:00:05Z', '2026-11-26T09:00:00Z'],
  ],
  ['skips an hour in spring', ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-03-29T01:30:00Z']],
  ['has an hour twice in autumn', ['2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z']],
  ['comes to a leap day', ['2028-02-28T22:59:59Z', '2028-02-29T11:00:00Z', '2028-02-29T23:30:00Z']],
  [
    'comes to a year whose first day is in the last week',
    ['2026-12-31T22:59:59Z', '2026-12-31T23:00:01Z', '2027-01-01T09:00:00Z'],
  ],
  ['runs back and forth', ['2026-11-24T09:00:00Z', '2026-11-23T09:00:00Z', '2026-11-25T09:00:00Z']],
]
