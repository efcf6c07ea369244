import type { Desktop } from '@shared/desktop'
import { waitAfter, type LeftBehind, type LockProblem } from '@shared/safety/lock'
import { ok, refused, type Result } from '@shared/result'
import { codeOf } from '../write-whole'
import type { KeptPassphrase } from './kept-passphrase'

/** What the lock does to the window. */
export interface Curtain {
  /** Takes the plan away and shows the lock. */
  close(): Promise<void>
  /** Takes the lock away and shows the plan. */
  open(): Promise<void>
}

/** How many milliseconds the window gets to hand over what was half typed; one that hangs must not keep the plan in sight. */
const LONGEST_LEAVING = 3000

/**
 * The curtain before the plan (`safety.md` 6): while it is closed there is no window with the plan, and no verb but its
 * own is answered. It counts by a clock that nobody can set.
 */
export class Lock {
  isLocked = false
  private waiting: (() => void) | null = null
  private left: LeftBehind | null = null
  private patience: NodeJS.Timeout | null = null
  /** Passphrases are looked at one at a time, or many at once would count as one. */
  private turn: Promise<unknown> = Promise.resolve()
  private closedUntil = 0
  private usedAt: number

  constructor(
    private readonly passphrase: KeptPassphrase,
    private readonly curtain: Curtain,
    /** Milliseconds of a clock that only goes on. */
    private readonly clock: () => number = () => performance.now(),
    private readonly longestLeaving = LONGEST_LEAVING,
  ) {
    this.usedAt = clock()
  }

  /** At a start: with a passphrase the app begins locked, and what was typed wrong before still counts. */
  begin(): void {
    this.isLocked = this.passphrase.isThere()
    this.makeWait()
  }

  /** Somebody touched a key or the mouse. */
  used(): void {
    this.usedAt = this.clock()
  }

  /** Locks when nobody did for so many milliseconds. */
  lockWhenIdle(limit: number): void {
    if (this.clock() - this.usedAt >= limit) this.ask()
  }

  /** Asks the window to lock; one that does not answer in time is taken away as it is. */
  ask(): void {
    if (this.isLocked) return
    const leave = this.waiting
    this.waiting = null
    leave?.()
    this.patience ??= setTimeout(() => void this.lock(null), leave ? this.longestLeaving : 0)
  }

  /** The verbs that are answered while the app is locked as well. */
  readonly outside: Pick<Desktop, 'lockState' | 'unlock'> = {
    lockState: () => Promise.resolve({ hasPassphrase: this.passphrase.isThere() }),
    unlock: async (typed) => {
      const right = await this.isRight(typed)
      if (!right.ok) return right
      this.isLocked = false
      this.used()
      await this.curtain.open()
      return ok(null)
    },
  }

  /** The verbs of the plan's own window. */
  readonly inside: Pick<Desktop, 'untilLock' | 'lock' | 'leftBehind' | 'changePassphrase'> = {
    untilLock: () => new Promise((resolve) => (this.waiting = () => resolve(null))),
    lock: (left) => this.lock(left),
    leftBehind: () => {
      const { left } = this
      this.left = null
      return Promise.resolve(left)
    },
    changePassphrase: async ({ current, next }) => {
      const right = await this.isRight(current)
      if (!right.ok) return right
      try {
        await (next === null ? this.passphrase.forget() : this.passphrase.keep(next))
        return ok(null)
      } catch (error) {
        return refused({ kind: 'passphrase-not-kept', code: codeOf(error) })
      }
    },
  }

  private async lock(left: LeftBehind | null): Promise<void> {
    if (this.isLocked) return
    if (this.patience) clearTimeout(this.patience)
    this.patience = null
    this.waiting = null
    this.isLocked = true
    this.left = left
    await this.curtain.close()
  }

  private isRight(typed: string): Promise<Result<null, LockProblem>> {
    const looked = this.turn.then(() => this.look(typed))
    this.turn = looked.catch(() => undefined)
    return looked
  }

  private async look(typed: string): Promise<Result<null, LockProblem>> {
    const wait = this.closedUntil - this.clock()
    if (wait > 0) return refused({ kind: 'passphrase-wait', seconds: Math.ceil(wait / 1000) })
    if (await this.passphrase.isRight(typed)) return ok(null)
    this.makeWait()
    return refused({ kind: 'passphrase-wrong' })
  }

  private makeWait(): void {
    this.closedUntil = this.clock() + waitAfter(this.passphrase.wrongInRow()) * 1000
  }
}
