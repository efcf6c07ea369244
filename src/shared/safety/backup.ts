/** Why a back-up was made; one that was made before something large stays for good. */
export type BackupKind = 'regular' | 'before-restore' | 'before-upgrade' | 'before-import'

/** What a back-up says of itself, before the lines of the journal that it holds. */
export interface BackupHeader {
  readonly format: 1
  /** The version of the app that made it, and the shape of what was stored. */
  readonly app: string
  readonly schema: number
  readonly store: string
  readonly generation: number
  /** The last user action in it, and how many events there are with it. */
  readonly sequence: number
  readonly events: number
  readonly lines: number
  /** Of all that follows. */
  readonly sha256: string
  /** By the clock of the computer: a label, nothing is ordered by it. */
  readonly madeAt: string
  readonly kind: BackupKind
}

/** A back-up in the folder of the app. Its number counts up, whatever the clock does. */
export interface Backup extends Pick<BackupHeader, 'store' | 'sequence' | 'events' | 'madeAt' | 'kind'> {
  readonly number: number
}

/** The words with which every file that age encrypted begins. */
export const AGE_BEGINNING = 'age-encryption.org/v1\n'

/** Which back-up is meant: one in the folder of the app, or one that came in as a file. */
export type WhichBackup =
  { readonly kind: 'kept'; readonly number: number } | { readonly kind: 'file'; readonly bytes: Uint8Array }

/** What a back-up holds: its header, and one line of JSON a user action. */
export interface BackupContents {
  readonly header: BackupHeader
  readonly texts: readonly string[]
}

/** The folder that the user chose for a second copy of every back-up, as far as the window may know it. */
export interface SecondCopy {
  /** What the folder is called; empty as long as none was chosen. */
  readonly name: string | null
  /** When the last back-up was put there, or since when there should be one. */
  readonly since: string
  /** What went wrong the last time, for the small print. */
  readonly code: string | null
}

/** Everything there is to show about back-ups. */
export interface BackupState {
  /** Newest first. */
  readonly backups: readonly Backup[]
  /** The back-up that takes the last restore back, as long as there is one. */
  readonly undo: number | null
  readonly second: SecondCopy
  /** Why the last one could not be made. */
  readonly problem: BackupProblem | null
}

/** Why a back-up cannot be used. Nothing was changed. */
export type BackupProblem =
  | { readonly kind: 'backup-gone' }
  /** Cut off, changed, or something else altogether. */
  | { readonly kind: 'backup-damaged' }
  /** Made by a newer app, of which this one does not know how it stores things. */
  | { readonly kind: 'backup-newer'; readonly app: string }
  /** Nothing may be written in this run. */
  | { readonly kind: 'backup-only-reading' }
  /** The disk did not take it, or did not give it (`ENOSPC`, for the small print). */
  | { readonly kind: 'backup-failed'; readonly code: string }
