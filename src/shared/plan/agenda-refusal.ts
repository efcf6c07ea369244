import type { Day } from './day'

/** Why something is refused in the agenda of the CdK or in a dossier; nothing was written. */
export type AgendaRefusal =
  | { readonly kind: 'occasion-empty' }
  /** With the day of the moment. */
  | { readonly kind: 'deliver-after-engagement'; readonly on: Day }
  | { readonly kind: 'commitment-empty' }
  | { readonly kind: 'by-empty' }
  | { readonly kind: 'to-empty' }
  /** With the day it was made. */
  | { readonly kind: 'due-before-made'; readonly on: Day }
  | { readonly kind: 'trend-empty' }
  | { readonly kind: 'source-empty' }
  | { readonly kind: 'remark-empty' }
