import type { Desktop } from '@shared/desktop'
import type { Instant } from '@shared/plan/day'
import * as z from 'zod'

/** The largest file the window may hand over: far above any report, far below what would hurt. */
const LARGEST_FILE = 100 * 1024 * 1024

/** A file name with its extension, and no way out of the folder it is offered in. */
const FILE_NAME = /^[^/\\\p{Cc}]+\.\w+$/u

const namedBytes = z.strictObject({
  name: z.string().max(255).regex(FILE_NAME),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
})

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

/** What each verb takes: everything that arrives is read by its schema before the verb sees it. */
export const taken: { readonly [V in keyof Desktop]: { parse(sent: unknown): Parameters<Desktop[V]> } } = {
  printPdf: z.tuple([paperFrame]),
  saveFile: z.tuple([namedBytes]),
}
