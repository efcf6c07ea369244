import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What came of one trial. */
export interface Outcome {
  /** How many changes the app had said were stored. */
  readonly acknowledged: number
  /** How many of those were not there afterwards. */
  readonly lost: number
  /** Whether something was lost without a word about it. */
  readonly isSilent: boolean
}

interface Line extends Outcome {
  readonly trial: string
  readonly number: number
}

/** Keeps what came of each trial in a file, so that a run that was stopped goes on where it was. */
export class Score {
  private constructor(
    private readonly path: string,
    private readonly lines: Line[],
  ) {}

  static async open(path: string): Promise<Score> {
    await mkdir(dirname(path), { recursive: true })
    await appendFile(path, '')
    const written = (await readFile(path, 'utf8')).split('\n').slice(0, -1)
    return new Score(
      path,
      written.map((line) => JSON.parse(line) as Line),
    )
  }

  isDone(trial: string, number: number): boolean {
    return this.lines.some((line) => line.trial === trial && line.number === number)
  }

  async put(trial: string, number: number, outcome: Outcome): Promise<void> {
    const line = { trial, number, ...outcome }
    this.lines.push(line)
    await appendFile(this.path, `${JSON.stringify(line)}\n`)
  }

  /** One row of the table. */
  row(trial: string): {
    readonly trials: number
    readonly acknowledged: number
    readonly lost: number
    readonly silent: number
  } {
    const own = this.lines.filter((line) => line.trial === trial)
    return {
      trials: own.length,
      acknowledged: own.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      lost: own.reduce((sum, { lost }) => sum + lost, 0),
      silent: own.filter(({ isSilent }) => isSilent).length,
    }
  }
}
