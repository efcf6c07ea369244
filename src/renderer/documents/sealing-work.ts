/** What the worker is asked to do. */
export interface SealingWork {
  readonly kind: 'seal' | 'unseal'
  readonly bytes: Uint8Array
  readonly passphrase: string
}

/** What it answers. */
export type SealingNews =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'failed'
      readonly problem: 'wrong-passphrase' | 'file-damaged' | 'not-sealed'
      readonly code: string
    }
