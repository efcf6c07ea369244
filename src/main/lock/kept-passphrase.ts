import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { REFUSING } from '../free-space'
import { readJsonAtOnce, saidIn } from '../read-json'
import { codeOf, writeWhole } from '../write-whole'

/** What is kept of a passphrase: never itself, and how often in a row a wrong one was typed. */
interface Kept {
  readonly salt: string
  readonly hash: string
  readonly wrong: number
}

/** As costly as a person does not mind and a guesser does (`safety.md` 6). */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const LENGTH = 32

/** The passphrase of the lock in a file of its own. It encrypts nothing, so whoever can remove the file is past it. */
export class KeptPassphrase {
  /** The wrong ones that the disk refused to keep. */
  private unkept = 0

  constructor(
    private readonly path: () => string,
    private readonly cost = COST,
  ) {}

  isThere(): boolean {
    return this.read() !== null
  }

  /** How many wrong ones were typed since the last right one. */
  wrongInRow(): number {
    return Math.max(this.unkept, this.read()?.wrong ?? 0)
  }

  /** Whether this is the one. It counts as wrong until it proves right, so that stopping the app gains nothing. */
  async isRight(typed: string): Promise<boolean> {
    const kept = this.read()
    if (!kept) return true
    await this.count(kept, Math.max(this.unkept, kept.wrong) + 1)
    const hash = await this.hashOf(typed, Buffer.from(kept.salt, 'base64'))
    if (!timingSafeEqual(hash, Buffer.from(kept.hash, 'base64'))) return false
    await this.count(kept, 0)
    return true
  }

  async keep(passphrase: string): Promise<void> {
    const salt = randomBytes(LENGTH)
    const hash = await this.hashOf(passphrase, salt)
    await mkdir(dirname(this.path()), { recursive: true })
    await this.write({ salt: salt.toString('base64'), hash: hash.toString('base64'), wrong: 0 })
  }

  forget(): Promise<void> {
    return rm(this.path(), { force: true })
  }

  /** A file that cannot be read is as good as none: what is behind the lock must not be lost with it. */
  private read(): Kept | null {
    const said = saidIn(readJsonAtOnce(this.path()))
    return isKept(said) ? said : null
  }

  private hashOf(passphrase: string, salt: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) =>
      scrypt(passphrase.normalize('NFC'), salt, LENGTH, this.cost, (error, hash) =>
        error ? reject(error) : resolve(hash),
      ),
    )
  }

  /** A disk that is full or takes nothing keeps nobody out: what it refuses is counted as long as the app runs. */
  private async count(kept: Kept, wrong: number): Promise<void> {
    try {
      await this.write({ ...kept, wrong })
      this.unkept = 0
    } catch (error) {
      if (!REFUSING.has(codeOf(error))) throw error
      this.unkept = wrong
    }
  }

  private write(kept: Kept): Promise<void> {
    return writeWhole(this.path(), Buffer.from(JSON.stringify(kept)))
  }
}

function isKept(said: unknown): said is Kept {
  if (typeof said !== 'object' || said === null) return false
  const { salt, hash, wrong } = said as Partial<Record<keyof Kept, unknown>>
  return (
    typeof salt === 'string' &&
    typeof hash === 'string' &&
    Buffer.from(hash, 'base64').length === LENGTH &&
    Number.isSafeInteger(wrong)
  )
}
