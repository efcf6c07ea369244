import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { asCode, type Logged, type LogLine } from '@shared/safety/log'
import { loggedError } from '@shared/safety/logged-error'
import { codeOf } from '../write-whole'

/** The log never takes more than five files of 1 MB (`safety.md` 6). */
const FILES = 5
const FULL = 1024 * 1024

/**
 * What the app did, line by line, in a folder of its own: the newest in `logboek-1.txt`. It is written at once and not
 * in turn, because the last line before an app stops is the one that is looked for.
 */
export class Log {
  /** The code of the system when a line could not be written; from then on the log has a hole. */
  failed: string | null = null

  constructor(
    private readonly folder: () => string,
    private readonly now: () => Date = () => new Date(),
    private readonly full = FULL,
  ) {}

  /** Writes a line. Never throws: an app that cannot log goes on, and says so where the log is shown. */
  write({ action, object, result, origin, places = [] }: Logged): void {
    const line: LogLine = {
      at: this.now().toISOString(),
      action: asCode(action),
      object: object === null ? null : asCode(object),
      result: asCode(result),
      origin,
      actor: origin === 'venster' ? 'adviseur' : 'app',
      places: places.map(asCode),
    }
    try {
      this.append(`${JSON.stringify(line)}\n`)
    } catch (error) {
      this.failed = codeOf(error)
    }
  }

  /** Writes that something went wrong, and of what went wrong only what may be kept. */
  writeError(action: string, error: unknown): void {
    const { name, places } = loggedError(error)
    this.write({ action, object: null, result: name, origin: 'app', places })
  }

  /** Every line that can be read, newest first. */
  read(): readonly LogLine[] {
    return this.files()
      .flatMap((path) => linesIn(path).toReversed())
      .flatMap((written) => readLine(written) ?? [])
  }

  private append(written: string): void {
    const [newest = ''] = this.files()
    mkdirSync(this.folder(), { recursive: true })
    if (sizeOf(newest) + written.length > this.full) this.rotate()
    appendFileSync(newest, written)
  }

  private rotate(): void {
    const files = this.files().toReversed()
    rmSync(files[0] ?? '', { force: true })
    files.slice(1).forEach((path, place) => {
      if (sizeOf(path) > 0) renameSync(path, files[place] ?? '')
    })
  }

  private files(): readonly string[] {
    const folder = this.folder()
    return Array.from({ length: FILES }, (_, place) => join(folder, `logboek-${place + 1}.txt`))
  }
}

/** Nothing is there before the first line. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

const linesIn = (path: string): readonly string[] =>
  sizeOf(path) === 0 ? [] : readFileSync(path, 'utf8').split('\n').slice(0, -1)

/** A line that a power cut or another program damaged is none. */
function readLine(written: string): LogLine | undefined {
  try {
    const said = JSON.parse(written) as Partial<LogLine> | null
    return typeof said?.at === 'string' && typeof said.action === 'string' && Array.isArray(said.places)
      ? (said as LogLine)
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
