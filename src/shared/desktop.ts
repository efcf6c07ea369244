import type { SignalCounts } from './control/signals'
import type { ReadWorkbook, WorkbookProblem } from './exchange/workbook'
import type { Day, Instant } from './plan/day'
import type { HalfTyped } from './plan/half-typed'
import type { Outside } from './plan/link'
import type { NotNoted, OnlyReading } from './plan/store-problem'
import type { Result } from './result'
import type { BackupContents, BackupProblem, BackupState, WhichBackup } from './safety/backup'
import type { LeftBehind, LockProblem, LockState } from './safety/lock'
import type { LogLine } from './safety/log'
import type { LoggedError } from './safety/logged-error'
import type { StartStep } from './safety/start-step'
import type { Witness } from './safety/witness'

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

/** One user action on its way into the journal. */
export interface Noted {
  /** The store it is written to. */
  readonly store: string
  readonly sequence: number
  /** How many events there are in all, with its own. */
  readonly events: number
  /** What it writes, as one line of JSON. */
  readonly text: string
}

/** Lines of the journal, oldest first, and how many between them can no longer be read. */
export interface JournalLines {
  readonly texts: readonly string[]
  readonly missing: number
}

/** A file that the user chose to open. The path stays in main; the name may be shown. */
export interface OpenedFile {
  readonly kind: 'opened'
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a file could not be opened. */
export interface OpenProblem {
  readonly kind: 'too-large' | 'other-kind' | 'not-read'
  readonly name: string
  /** The system's own code, for the small print. */
  readonly code: string
}

/** A workbook that the user chose, as plain cells. The path stays in main; the name may be shown. */
export interface OpenedWorkbook {
  readonly kind: 'opened'
  readonly name: string
  readonly workbook: ReadWorkbook
}

/** Why a workbook could not be read; nothing was changed. */
export interface WorkbookRefused {
  readonly kind: WorkbookProblem | 'too-slow' | 'too-heavy' | 'not-read'
  readonly name: string
  /** The system's own code, for the small print. */
  readonly code: string
}

/** The folder for second copies was chosen, and the newest back-up stands in it. */
export interface ChosenFolder {
  readonly kind: 'chosen'
  readonly name: string
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

/** The log, newest line first. */
export interface LogShown {
  readonly lines: readonly LogLine[]
  /** Why the last line could not be written (`ENOSPC`), if so. */
  readonly failed: string | null
}

/** Another passphrase for the lock; empty to do without. The present one is empty as long as there is none. */
export interface PassphraseChange {
  readonly current: string
  readonly next: string | null
}

/** Everything that was ever written, without what is erased. */
export interface Erasure {
  /** The id of what is erased, for the log. */
  readonly id: string
  /** The journal of the store that takes the place of this one. */
  readonly lines: readonly Noted[]
  /** Ids and texts by which a copy that still holds it is recognised. */
  readonly marks: readonly string[]
}

/** A copy that the app cannot reach, or may not be able to. */
export interface CopyOutside {
  readonly kind: 'second' | 'sealed'
  /** What its file is called; a sealed one may have been given any name. */
  readonly name: string
  readonly madeAt: string
}

/** The browser, or the program of a file, was asked to open it. */
export interface OpenedOutside {
  readonly kind: 'opened-outside'
}

/** Why something outside the app was not opened. */
export interface OpenOutsideProblem {
  readonly kind: 'not-allowed' | 'file-missing' | 'not-opened'
  /** The system's own code, for the small print. */
  readonly code: string
}

/** What is remembered of the signals at the start of a day. */
export interface SignalChoice {
  /** The day on which they were put away; they come back on the next. */
  readonly putAwayOn: Day | null
  /** Whether the advisor wants a notice of the system, once a day. */
  readonly isNoticeWanted: boolean
}

/** How telling a notice ended. Each but `told` is an ordinary answer: nothing was shown. */
export type Told = 'told' | 'told-already' | 'not-wanted' | 'not-supported' | 'not-noted'

/** Everything the window may ask of the desktop. */
export interface Desktop {
  /** Prints what the window shows to a printer as a tagged PDF on A4, named after the title of the document. */
  printPdf(frame: PaperFrame): Promise<Result<Printed, NotPrinted>>

  /** Asks the user where, writes the bytes beside that place, flushes, and renames. */
  saveFile(file: NamedBytes): Promise<Result<SavedFile | Cancelled, SaveProblem>>
  /** What main is busy with at a start: the one verb that is answered before all that is done. */
  startStep(): Promise<StartStep>
  /** What the journal knows of the store: asked before the store is believed. */
  witness(): Promise<Witness>
  /** Puts a user action in the journal and waits until the disk has it. */
  note(line: Noted): Promise<Result<null, NotNoted>>
  /** What the journal holds after a user action. */
  linesAfter(sequence: number): Promise<JournalLines>
  /** Reads the whole journal: how many of its lines can no longer be read. */
  linesMissing(): Promise<number>
  /** The store is open, whole, and what was found at this start is told: it need not be told again. */
  openingTold(): Promise<void>
  /** Begins a journal for a store that has none, with everything that was ever written to it. */
  beginJournal(lines: readonly Noted[]): Promise<Result<null, NotNoted>>
  /** Leaves the database as it is and opens the window on an empty one. */
  setAside(): Promise<void>
  /** Looks again whether there is room to write; when there is, opens the window anew on what is stored. */
  tryAgain(): Promise<Result<null, OnlyReading>>
  /** The texts that were being typed when the app was last used, as far as they were not stored. */
  halfTyped(): Promise<readonly HalfTyped[]>
  /** Keeps the texts that are being typed, in the place of those that were kept before. */
  keepHalfTyped(texts: readonly HalfTyped[]): Promise<Result<null, NotNoted>>
  /** Asks the user whether to open a page in the browser, or a document of this computer in its own program. */
  openOutside(outside: Outside): Promise<Result<OpenedOutside | Cancelled, OpenOutsideProblem>>
  /** Which back-ups there are, and where. */
  backups(): Promise<BackupState>
  /** Reads a back-up from end to end. */
  readBackup(which: WhichBackup): Promise<Result<BackupContents, BackupProblem>>
  /** Puts a back-up in the place of what is stored, which is first kept as one; then opens the window anew. */
  restoreBackup(which: WhichBackup): Promise<Result<null, BackupProblem>>
  /** Leaves everything as it is and opens the window on a database and a journal that are empty. */
  startOver(): Promise<void>
  /** Everything that is stored now, as a back-up. */
  packBackup(): Promise<Result<Uint8Array, BackupProblem>>
  /** Asks the user for the folder of second copies. */
  chooseSecondCopy(): Promise<Result<ChosenFolder | Cancelled, BackupProblem>>
  /** What is remembered of the signals. */
  signalChoice(): Promise<SignalChoice>
  /** Remembers something else of them. */
  keepSignalChoice(choice: SignalChoice): Promise<Result<null, NotNoted>>
  /** Shows one notice of the system with how many signals a day has; never a second one for that day. */
  tellSignals(on: Day, counts: SignalCounts): Promise<Told>
  /** Asks the user for a back-up in a file, encrypted or not. */
  openBackupFile(): Promise<Result<OpenedFile | Cancelled, OpenProblem>>
  /** Which copies stand outside the folders of the app. */
  copiesOutside(): Promise<readonly CopyOutside[]>
  /** Puts everything but what is erased in the place of what is stored, removes every copy that holds it, and opens anew. */
  erase(erasure: Erasure): Promise<Result<null, BackupProblem>>
  /** What the app did, line by line. */
  log(): Promise<LogShown>
  /** Keeps in the log that something went wrong in the window. */
  logError(error: LoggedError): Promise<void>
  /** Answers when the window has to lock; until then it waits. */
  untilLock(): Promise<null>
  /** Locks: this window goes, and what it left behind waits for the next. */
  lock(left: LeftBehind): Promise<void>
  lockState(): Promise<LockState>
  /** Opens the plan again; without a passphrase anything will do. */
  unlock(passphrase: string): Promise<Result<null, LockProblem>>
  /** What was left behind when the app locked, once; empty when there is nothing. */
  leftBehind(): Promise<LeftBehind | null>
  changePassphrase(change: PassphraseChange): Promise<Result<null, LockProblem>>
  /** Asks the user for a workbook, and reads it in a process of its own. */
  openWorkbook(): Promise<Result<OpenedWorkbook | Cancelled, WorkbookRefused>>
  /** Makes a back-up that stays, before something large happens. */
  backUpFirst(): Promise<Result<null, BackupProblem>>
}

/**
 * The same list as a value, with how many arguments each verb takes: preload and main build from it, so a verb missing
 * on either side does not compile.
 */
export const desktopCalls = {
  printPdf: 1,
  saveFile: 1,
  startStep: 0,
  witness: 0,
  note: 1,
  linesAfter: 1,
  linesMissing: 0,
  openingTold: 0,
  beginJournal: 1,
  setAside: 0,
  tryAgain: 0,
  halfTyped: 0,
  keepHalfTyped: 1,
  openOutside: 1,
  backups: 0,
  readBackup: 1,
  restoreBackup: 1,
  startOver: 0,
  packBackup: 0,
  chooseSecondCopy: 0,
  signalChoice: 0,
  keepSignalChoice: 1,
  tellSignals: 2,
  openBackupFile: 0,
  copiesOutside: 0,
  erase: 1,
  log: 0,
  logError: 1,
  untilLock: 0,
  lock: 1,
  lockState: 0,
  unlock: 1,
  leftBehind: 0,
  changePassphrase: 1,
  openWorkbook: 0,
  backUpFirst: 0,
} as const satisfies { readonly [V in keyof Desktop]: Parameters<Desktop[V]>['length'] }
