import { ok, refused, type Result } from '@shared/result'
import type { SealingNews, SealingWork } from './sealing-work'

/** Why a file could not be locked or unlocked. */
export interface SealingProblem {
  /** A wrong passphrase and a changed beginning of the file cannot be told apart. */
  readonly kind: 'wrong-passphrase' | 'file-damaged' | 'not-sealed'
  /** For the small print. */
  readonly code: string
}

/** Encrypts bytes with a passphrase, as an age file that any program for age can open (`safety.md` 6). */
export const sealed = (bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, SealingProblem>> =>
  inWorker({ kind: 'seal', bytes, passphrase })

/** Decrypts an age file; a file that was changed anywhere gives nothing. */
export const unsealed = (bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, SealingProblem>> =>
  inWorker({ kind: 'unseal', bytes, passphrase })

/** In a worker of its own: guessing a passphrase is made slow on purpose, and the window must not wait for it. */
function inWorker(work: SealingWork): Promise<Result<Uint8Array, SealingProblem>> {
  const worker = new Worker(new URL('./sealing-worker.ts', import.meta.url), { type: 'module' })
  const outcome = new Promise<Result<Uint8Array, SealingProblem>>((settle) => {
    worker.addEventListener('error', () => settle(refused({ kind: 'not-sealed', code: 'worker' })))
    worker.addEventListener('message', ({ data }: MessageEvent<SealingNews>) =>
      settle(data.kind === 'done' ? ok(data.bytes) : refused({ kind: data.problem, code: data.code })),
    )
  })
  worker.postMessage(work)
  return outcome.finally(() => worker.terminate())
}
