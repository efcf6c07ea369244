import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canMount } from '../support/small-disk'
import { killTree, openApp } from '../support/test-app'
import type { Random } from './random'
import type { Outcome } from './score'
import { change, compare, halfway, livedIn, NUMBERS, nothing, pause } from './statuses'

/** Where the image of the disk lies: in memory, so that nothing but the disk in it waits to be written. */
const MEMORY = '/dev/shm'

/** Why the power cannot be cut here, if so. */
export function noPower(): string | null {
  if (!canMount() || !existsSync(MEMORY)) return 'a disk to cut off takes the rights of root on Linux'
  try {
    execFileSync('losetup', ['--find'], { stdio: 'ignore' })
    execFileSync('mkfs.ext4', ['-V'], { stdio: 'ignore' })
    return null
  } catch {
    return 'there is no loop device, or no mkfs.ext4'
  }
}

/** A disk of its own, of which the power can be cut. It writes by itself only what is asked to be flushed. */
class Power {
  private constructor(
    private readonly image: string,
    readonly disk: string,
  ) {}

  static async on(): Promise<Power> {
    const image = join(await mkdtemp(join(MEMORY, 'actiewijzer-stroom-')), 'schijf.img')
    const disk = await mkdtemp(join(tmpdir(), 'actiewijzer-stroom-'))
    execFileSync('truncate', ['-s', '1G', image])
    execFileSync('mkfs.ext4', ['-q', '-F', image])
    const power = new Power(image, disk)
    power.mount()
    return power
  }

  /** Lets the disk have everything that was written until now. */
  flush(): void {
    execFileSync('sync', ['--file-system', this.disk])
  }

  /** Keeps what the disk has at this moment and forgets all that it was still to get. */
  async cut(): Promise<void> {
    const kept = `${this.image}.nu`
    const witness = join(this.disk, 'nog-te-krijgen')
    await writeFile(witness, 'Dit is nooit doorgespoeld.')
    // The copy is one moment only when the image is still the same after it (`safety.md` 3.2, method note).
    do execFileSync('cp', ['--sparse=always', this.image, kept])
    while (!isSame(this.image, kept))
    this.unmount()
    await rename(kept, this.image)
    this.mount()
    if (existsSync(witness)) throw new Error('De schijf kreeg ook wat niet was doorgespoeld: dit was geen stroomuitval')
  }

  async off(): Promise<void> {
    this.unmount()
    await rm(join(this.image, '..'), { recursive: true })
    await rm(this.disk, { recursive: true })
  }

  private mount(): void {
    execFileSync('mount', ['-o', 'loop,commit=600', this.image, this.disk])
  }

  private unmount(): void {
    execFileSync('umount', [this.disk])
  }
}

function isSame(one: string, other: string): boolean {
  try {
    execFileSync('cmp', ['--silent', one, other])
    return true
  } catch {
    return false
  }
}

/**
 * Cuts the power while a change is being stored: everything is dead, and what was not flushed never was. In half of the
 * cuts another program flushes a file of its own all the time, which makes half-written logs common (`safety.md` 0.3).
 * The disk goes at the end; after a failure what was on it is kept.
 */
export async function powerCut(keptAt: string, random: Random): Promise<Outcome> {
  const power = await Power.on()
  const folder = join(power.disk, 'gegevens')
  try {
    const said = await livedIn(folder, random)
    power.flush()
    const neighbour = random.below(2) === 0 ? flushing(join(power.disk, 'buurman')) : null
    const opened = await openApp({ dataFolder: folder })
    for (let time = random.below(4); time >= 0; time -= 1)
      await change(opened.page, random, random.oneOf(NUMBERS), said)
    const underWay = await halfway(opened.page, random)
    await killTree(opened)
    await neighbour?.stop()
    await underWay.chosen
    await power.cut()
    said.set(underWay.number, [underWay.now, underWay.next])
    return await compare(folder, said)
  } catch (error) {
    await cp(folder, keptAt, { recursive: true }).catch(nothing)
    throw error
  } finally {
    await power.off()
  }
}

/** Another program on the same disk. */
function flushing(path: string): { stop(): Promise<void> } {
  let isGoing = true
  const done = (async () => {
    const file = await open(path, 'a')
    while (isGoing) {
      await file.appendFile('x'.repeat(100))
      await file.sync()
      await pause(10)
    }
    await file.close()
  })()
  return {
    stop: () => {
      isGoing = false
      return done.then(nothing)
    },
  }
}
