import { ok, refused, type Result } from '../result'

/** Why a passphrase is not taken. */
export interface PassphraseProblem {
  readonly kind: 'passphrase-short' | 'passphrase-differs'
}

/** Four words hold out against guessing, and can be remembered (`safety.md` 6). */
const WORDS = 4
const LETTERS = 16

/** A passphrase that was typed twice: at least four words, sixteen letters together. */
export function newPassphrase(typed: string, again: string): Result<string, PassphraseProblem> {
  const words = typed.trim().split(/\s+/)
  if (words.length < WORDS || words.join('').length < LETTERS) return refused({ kind: 'passphrase-short' })
  return typed === again ? ok(typed) : refused({ kind: 'passphrase-differs' })
}
