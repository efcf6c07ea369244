import { ok, refused, type Result } from '@shared/result'

/** The system did not take the text, for instance because another program holds the clipboard. */
export interface NotCopied {
  readonly kind: 'not-copied'
  readonly code: string
}

/** Puts a text on the clipboard of the computer. */
export async function copyText(text: string): Promise<Result<null, NotCopied>> {
  try {
    await navigator.clipboard.writeText(text)
    return ok(null)
  } catch (error) {
    return refused({ kind: 'not-copied', code: error instanceof Error ? error.name : String(error) })
  }
}
