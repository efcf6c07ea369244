import type { Desktop } from '@shared/desktop'
import * as z from 'zod'

/** The largest file the window may hand over: far above any report, far below what would hurt. */
const LARGEST_FILE = 100 * 1024 * 1024

/** A file name with its extension, and no way out of the folder it is offered in. */
const FILE_NAME = /^[^/\\\p{Cc}]+\.\w+$/u

const namedBytes = z.strictObject({
  name: z.string().max(255).regex(FILE_NAME),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_FILE),
})

/** What each verb takes: everything that arrives is read by its schema before the verb sees it. */
export const taken = { saveFile: z.tuple([namedBytes]) } as const satisfies Record<keyof Desktop, z.ZodType>
