import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ElectronApplication } from '@playwright/test'
import { build } from 'vite'
import { readBackup } from '@main/backups/backup-file'
import { killTree, launchApp, openApp } from '../support/test-app'
import type { Random } from './random'
import type { Outcome } from './score'
import { fullDisk, noSmallDisk } from './full-disk'
import { modelTrial } from './model'
import { noPower, powerCut } from './power-cut'
import { change, compare, halfway, livedIn, nothing, NUMBERS, pause } from './statuses'
import { twoStarts } from './two-starts'
import { upgradeKill } from './upgrade-kill'

/** One way to make the app's life hard, on a folder of its own. */
export interface Trial {
  /** Which promise of `safety.md` 7 it is about. */
  readonly promise: string
  /** How often it is done in full. */
  readonly times: number
  run(folder: string, random: Random): Promise<Outcome>
  /** Why it cannot be done on this machine, if so. */
  readonly missing?: () => string | null
}

export type TrialName = keyof typeof TRIALS

export const TRIALS = {
  kill: { promise: 'Wat “Opgeslagen” zegt, overleeft een crash (1, 3)', times: 500, run: kill },
  powerCut: {
    promise: 'Wat “Opgeslagen” zegt, overleeft stroomuitval (2, 3)',
    times: 100,
    run: powerCut,
    missing: noPower,
  },
  damage: { promise: 'Schade wordt opgemerkt en hersteld (4, 5)', times: 500, run: damage },
  mendStop: { promise: 'Herstellen dat halverwege stopt, begint opnieuw (4, 5)', times: 100, run: mendStop },
  tornTail: { promise: 'Een half geschreven log kost niets (4, 5)', times: 100, run: tornTail },
  fullDisk: {
    promise: 'Een volle schijf kost niets en wordt gezegd (6)',
    times: 40,
    run: fullDisk,
    missing: noSmallDisk,
  },
  upgradeKill: { promise: 'Een nieuwe versie beschadigt niets (7)', times: 200, run: upgradeKill },
  backupKill: { promise: 'Een back-up is heel of niet te zien (8)', times: 1000, run: backupKill },
  twoStarts: { promise: 'Twee keer starten kan geen kwaad (10)', times: 20, run: twoStarts },
  model: { promise: 'Wat u ook doet, de opslag klopt (11)', times: 1000, run: (folder, random) => modelTrial(folder, random) },
} as const satisfies Readonly<Record<string, Trial>>

/** Kills the whole tree of processes while a change is under way, after some that were acknowledged. */
async function kill(folder: string, random: Random): Promise<Outcome> {
  const said = await livedIn(folder, random)
  const opened = await openApp({ dataFolder: folder })
  const { page } = opened
  for (let time = random.below(3); time >= 0; time -= 1) await change(page, random, random.oneOf(NUMBERS), said)
  const { number, now, next, chosen } = await halfway(page, random)
  await killTree(opened)
  await chosen
  said.set(number, [now, next])
  return compare(folder, said)
}

const DATABASE = 'session/IndexedDB/app_actiewijzer_0.indexeddb.leveldb'

/** Where the files lie that can be damaged. */
const PLACES = [
  DATABASE,
  'veilig',
  'veilig/journaal-1',
  'veilig/back-ups',
]

const DAMAGES: Readonly<Record<string, (path: string, random: Random) => Promise<void>>> = {
  gone: (path) => rm(path),
  empty: (path) => truncate(path, 0),
  cut: async (path, random) => truncate(path, random.below((await stat(path)).size + 1)),
  zeroed: (path, random) => overwrite(path, random, (at, bytes) => bytes.fill(0, at, Math.min(at + 4096, bytes.length))),
  scribbled: (path, random) =>
    overwrite(path, random, (at, bytes) => {
      for (let place = at; place < Math.min(at + 64, bytes.length); place += 1) bytes[place] = random.below(256)
    }),
  flipped: (path, random) =>
    overwrite(path, random, (at, bytes) => {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    }),
  lengthened: (path, random) => appendFile(path, Buffer.from(Array.from({ length: 200 }, () => random.below(256)))),
  folder: (path) =>
    rm(path)
      .then(() => mkdir(path))
      .then(nothing),
}

async function overwrite(path: string, random: Random, how: (at: number, bytes: Buffer) => void): Promise<void> {
  const bytes = await readFile(path)
  how(random.below(Math.max(1, bytes.length)), bytes)
  await writeFile(path, bytes)
}

/** Damages one file of a store that was closed as it should be. */
async function damage(folder: string, random: Random): Promise<Outcome> {
  const said = await livedIn(folder, random)
  const place = join(folder, random.oneOf(PLACES))
  const entries = await readdir(place, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'LOCK').map(({ name }) => name)
  await random.oneOf(Object.values(DAMAGES))(join(place, random.oneOf(files.sort())), random)
  return compare(folder, said)
}

/** Milliseconds after the first window in which a store that is gone is built anew, on a busy machine. */
const LONGEST_MENDING = 2_000

/** Milliseconds in which an app ends that is closed, however busy the machine. */
const LONGEST_ENDING = 60_000

/** Closes the app; one that says something instead of ending fails the trial and does not keep the others waiting. */
async function closed(app: ElectronApplication): Promise<void> {
  const isInTime = await Promise.race([app.close().then(() => true), pause(LONGEST_ENDING).then(() => false)])
  if (isInTime) return
  await killTree({ app })
  throw new Error('De app sluit niet af')
}

/** Kills or closes the app at some moment while it builds a store anew, once or twice. */
async function mendStop(folder: string, random: Random): Promise<Outcome> {
  const said = await livedIn(folder, random)
  await (random.below(2) === 0
    ? rm(join(folder, DATABASE), { recursive: true })
    : truncate(join(folder, DATABASE, 'CURRENT'), 0))
  for (let time = random.below(2); time >= 0; time -= 1) {
    const app = await launchApp({ dataFolder: folder })
    await app.firstWindow()
    await pause(random.below(LONGEST_MENDING))
    await (random.below(2) === 0 ? killTree({ app }) : closed(app))
  }
  return compare(folder, said)
}

/** Puts the head of a record behind the log of the database, and less than it speaks of, as a power cut leaves it. */
async function tornTail(folder: string, random: Random): Promise<Outcome> {
  const said = await livedIn(folder, random)
  const store = join(folder, DATABASE)
  const log = (await readdir(store)).find((name) => name.endsWith('.log'))
  if (log === undefined) throw new Error('De opslag heeft geen log')
  const record = Buffer.alloc(7 + 100, random.below(255) + 1)
  record.writeUInt16LE(100, 4)
  record.writeUInt8(1, 6)
  await appendFile(join(store, log), record.subarray(0, 1 + random.below(record.length - 1)))
  const memory = join(folder, 'veilig', 'stand.json')
  await writeFile(memory, (await readFile(memory, 'utf8')).replace('"isClean":true', '"isClean":false'))
  const { app, page } = await openApp({ dataFolder: folder })
  await change(page, random, random.oneOf(NUMBERS), said)
  await app.close()
  return compare(folder, said)
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** The program that makes back-ups until it is killed, built once. */
let built: Promise<string> | undefined

async function writer(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../test-results/back-up-writer', import.meta.url))
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(SRC, 'shared'), '@main': join(SRC, 'main') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(HERE, 'back-up-writer.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
  return join(outDir, 'writer.mjs')
}

/** Kills a program that makes back-ups one after another; every one that it spoke of must be there, and all be whole. */
async function backupKill(folder: string, random: Random): Promise<Outcome> {
  built ??= writer()
  const program = spawn(process.execPath, [await built, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  const began = new Promise<void>((resolve) =>
    program.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString()
      resolve()
    }),
  )
  await began
  await pause(random.below(120))
  program.kill('SIGKILL')
  await once(program, 'close')
  const made = printed.split('\n').slice(0, -1).map(Number)
  const whole = await wholeIn(join(folder, 'back-ups'))
  const newest = made.at(-1) ?? 0
  const isLost = whole.unreadable > 0 || Math.max(0, ...whole.sequences) < newest
  await rm(folder, { recursive: true })
  return { acknowledged: made.length, lost: isLost ? 1 : 0, isSilent: isLost }
}

async function wholeIn(
  folder: string,
): Promise<{ readonly sequences: readonly number[]; readonly unreadable: number }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gz'))
  const read = await Promise.all(names.map(async (name) => readBackup(await readFile(join(folder, name)))))
  return {
    sequences: read.flatMap((each) => (each.ok ? each.value.header.sequence : [])),
    unreadable: read.filter(({ ok }) => !ok).length,
  }
}
