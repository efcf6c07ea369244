/** What was found around the store at this start, for the advisor to know (`safety.md` 4, L4). */
export type Finding =
  /** What was remembered between two starts was gone or unreadable; it was worked out from what lies there. */
  | { readonly kind: 'memory-lost' }
  /** The journal had lost lines, and they came back from an older journal or a back-up. */
  | { readonly kind: 'journal-mended' }
  /** The database could not be copied before it was opened (`ENOSPC`, for the small print). */
  | { readonly kind: 'not-copied'; readonly code: string }
  /** What is no longer of use could not be removed. */
  | { readonly kind: 'not-tidied'; readonly code: string }
