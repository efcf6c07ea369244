import type { Desktop } from '@shared/desktop'
import { parseDay, type Day, type Instant } from '@shared/plan/day'
import { LONGEST_HALF_TYPED, MOST_HALF_TYPED } from '@shared/plan/half-typed'
import * as z from 'zod'

/** The largest file the window may hand over: far above any report, far below what would hurt. */
const LARGEST_FILE = 100 * 1024 * 1024

/** A file name with its extension, and no way out of the folder it is offered in. */
const FILE_NAME = /^[^/\\\p{Cc}]+\.\w+$/u

const namedBytes = z.strictObject({
  name: z.string().max(255).regex(FILE_NAME),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
})

const noted = z.strictObject({
  store: z
    .string()
    .max(100)
    .regex(/^[^\t\n]+$/),
  sequence: z.int().positive(),
  events: z.int().nonnegative(),
  text: z
    .string()
    .max(LARGEST_FILE)
    .regex(/^[^\n]*$/),
})

const whichBackup = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), number: z.int().positive() }),
  z.strictObject({
    kind: z.literal('file'),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
  }),
])

/** The longest line around a paper; more would run over the page. */
const LONGEST_LINE = 300

const line = z.string().max(LONGEST_LINE)

const paperFrame = z.strictObject({
  heading: line,
  marking: line,
  footer: line,
  organisation: line,
  generatedAt: z.iso.datetime().transform((moment) => moment as Instant),
})

/** An error as the window tells of it: the log takes codes only, whatever arrives. */
const error = z.strictObject({ name: z.string().max(200), places: z.array(z.string().max(200)).max(20) })

/** What was half typed: as long as any text, and as many as a form has fields. */
const leftBehind = z.strictObject({
  screen: z.string().max(40),
  typed: z.array(z.strictObject({ field: z.string().max(1000), text: z.string().max(LARGEST_FILE) })).max(200),
})

const passphrase = z.string().max(1000)

const erasure = z.strictObject({
  id: z.string().max(200),
  lines: z.array(noted).min(1),
  marks: z.array(z.string().min(1)).min(1),
})

const instant = z.iso.datetime().transform((moment) => moment as Instant)

/** Half-typed texts, as they come from the window and as they lie in their file. */
export const halfTypedTexts = z
  .array(z.strictObject({ place: z.string().max(200), text: z.string().max(LONGEST_HALF_TYPED), at: instant }))
  .max(MOST_HALF_TYPED)

const day = z
  .string()
  .refine((text) => parseDay(text).ok)
  .transform((text) => text as Day)

const count = z.int().nonnegative()

/** The verbs that are sent something. */
type WithArguments = { [V in keyof Desktop]: Parameters<Desktop[V]>['length'] extends 0 ? never : V }[keyof Desktop]

/** What each verb takes: everything that arrives is read by its schema before the verb sees it. */
export const taken = {
  printPdf: z.tuple([paperFrame]),
  saveFile: z.tuple([namedBytes]),
  note: z.tuple([noted]),
  linesAfter: z.tuple([z.int().nonnegative()]),
  beginJournal: z.tuple([z.array(noted)]),
  openOutside: z.tuple([z.strictObject({ kind: z.enum(['web', 'file']), address: z.string().max(1000) })]),
  keepHalfTyped: z.tuple([halfTypedTexts]),
  readBackup: z.tuple([whichBackup]),
  restoreBackup: z.tuple([whichBackup]),
  erase: z.tuple([erasure]),
  logError: z.tuple([error]),
  lock: z.tuple([leftBehind]),
  unlock: z.tuple([passphrase]),
  changePassphrase: z.tuple([z.strictObject({ current: passphrase, next: passphrase.nullable() })]),
  keepSignalChoice: z.tuple([z.strictObject({ putAwayOn: day.nullable(), isNoticeWanted: z.boolean() })]),
  tellSignals: z.tuple([day, z.strictObject({ due: count, overdue: count, moments: count })]),
} as const satisfies Record<WithArguments, z.ZodType>

/** What was sent to a verb, once its schema has read it. Throws when it is anything else. */
export function read(verb: keyof Desktop, sent: readonly unknown[]): readonly unknown[] {
  const schema: z.ZodType<readonly unknown[]> | undefined = { ...taken }[verb as WithArguments]
  if (!schema) throw new Error(`${verb} neemt niets aan`)
  return schema.parse(sent)
}
