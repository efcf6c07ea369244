import type { Instant } from './plan/day'
import type { Result } from './result'

/** A file on its way out of the window: what to call it and what is in it. Where it goes, main asks the user. */
export interface NamedBytes {
  /** Suggested file name, with extension and without a folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that stands on disk, whole. The path stays in main; the name may be shown. */
export interface SavedFile {
  readonly kind: 'saved'
  readonly name: string
}

/** The user closed the dialog without choosing: no error, and nothing was written. */
export interface Cancelled {
  readonly kind: 'cancelled'
}

/** Why a file could not be saved. In every case what stood at the chosen place before is untouched. */
export interface SaveProblem {
  readonly kind: 'in-use' | 'disk-full' | 'not-allowed' | 'folder-missing' | 'name-invalid' | 'unknown'
  readonly name: string
  /** The system's own code (`ENOSPC`), for the log and the small print. */
  readonly code: string
}

/** What is printed around a paper: on every page, and in what the file says about itself. */
export interface PaperFrame {
  /** At the head of every page, left and right; and at its foot, before the number of the page. */
  readonly heading: string
  readonly marking: string
  readonly footer: string
  readonly organisation: string
  /** When the paper was made: the file tells no other time. */
  readonly generatedAt: Instant
}

/** What the window shows to a printer, as a PDF. */
export interface Printed {
  readonly kind: 'printed'
  readonly bytes: Uint8Array
}

/** The PDF could not be made; the code is for the small print. */
export interface NotPrinted {
  readonly kind: 'not-printed'
  readonly code: string
}

/** Everything the window may ask of the desktop. */
export interface Desktop {
  /** Prints what the window shows to a printer as a tagged PDF on A4, named after the title of the document. */
  printPdf(frame: PaperFrame): Promise<Result<Printed, NotPrinted>>

  /** Asks the user where, writes the bytes beside that place, flushes, and renames. */
  saveFile(file: NamedBytes): Promise<Result<SavedFile | Cancelled, SaveProblem>>
}

/** The same list as a value: preload and main build from it, so a verb missing on either side does not compile. */
export const desktopCalls = { printPdf: true, saveFile: true } as const satisfies Record<keyof Desktop, true>
