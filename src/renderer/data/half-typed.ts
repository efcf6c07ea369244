import type { Desktop } from '@shared/desktop'
import type { Instant } from '@shared/plan/day'
import { withHalfTyped, type HalfTyped } from '@shared/plan/half-typed'

/** For how many milliseconds nothing is typed before the file is written. */
const REST = 300

type Shelf = Pick<Desktop, 'halfTyped' | 'keepHalfTyped'>

/** Half-typed texts: kept while they are typed, so that a crash, another screen or a restart loses none of them. */
export class HalfTypedTexts {
  private kept: readonly HalfTyped[] = []
  private waiting: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private failure: string | null = null

  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => Instant,
  ) {}

  /** Reads what was left unfinished. What was typed meanwhile goes before it. */
  async open(): Promise<void> {
    const before = await this.shelf.halfTyped()
    this.kept = this.kept.reduceRight<readonly HalfTyped[]>(withHalfTyped, before)
    this.tell()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** All that is kept, the last typed first. */
  readonly current = (): readonly HalfTyped[] => this.kept

  /** Why the last could not be kept (`ENOSPC`); empty when it was. */
  readonly problem = (): string | null => this.failure

  /** Keeps what was typed at a place; an empty text takes away what was kept there. */
  type(place: string, text: string): void {
    const there = this.kept.find((each) => each.place === place)
    if (text.trim() === '' ? !there : there?.text === text) return
    this.kept = withHalfTyped(this.kept, { place, text, at: this.now() })
    this.tell()
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => void this.write(), REST)
  }

  /** Writes what waits to be written, now: the screens are about to go. */
  hurry(): void {
    if (this.waiting === undefined) return
    clearTimeout(this.waiting)
    void this.write()
  }

  private async write(): Promise<void> {
    this.waiting = undefined
    const kept = await this.shelf.keepHalfTyped(this.kept)
    const failure = kept.ok ? null : kept.problem.code
    if (failure === this.failure) return
    this.failure = failure
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
