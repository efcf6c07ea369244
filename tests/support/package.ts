import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, copyFile, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const COMMAND = fileURLToPath(new URL('../../.ci/package.mjs', import.meta.url))

/** Whoever has no rights: a packaged app may not leave Chromium's sandbox, and as root it cannot be in it. */
const NOBODY = { uid: 65_534, gid: 65_534 }

/** The app as users get it, and an empty home to run it in. */
export interface Package {
  readonly folder: string
  readonly program: string
  readonly home: string
}

/** How a program ended. */
export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Makes a package as a release does, but of the Electron that the tests have, and installs its sandbox. */
export async function makePackage(): Promise<Package> {
  const place = await mkdtemp(join(tmpdir(), 'actiewijzer-pakket-'))
  const folder = join(place, 'Actiewijzer')
  await promisify(execFile)(process.execPath, [COMMAND, '--out', folder, '--test-electron'])
  const home = join(place, 'thuis')
  await mkdir(home)
  if (isRoot()) {
    await chmod(place, 0o755)
    await chmod(join(folder, 'chrome-sandbox'), 0o4755)
    await chown(home, NOBODY.uid, NOBODY.gid)
    await lendDisplay(home)
  }
  return { folder, program: join(folder, 'actiewijzer'), home }
}

/** Runs the packaged program until it ends by itself. */
export function runPackaged(
  { program, home }: Package,
  sent: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(program, sent, {
    env: { PATH: process.env['PATH'], DISPLAY: process.env['DISPLAY'], ...authority(home), HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot() && NOBODY),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (said += piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })
}

const isRoot = (): boolean => process.getuid?.() === 0

/** A screen with a key is lent to whoever has no rights. */
async function lendDisplay(home: string): Promise<void> {
  const own = process.env['XAUTHORITY']
  if (own === undefined || !existsSync(own)) return
  await copyFile(own, keyIn(home))
  await chown(keyIn(home), NOBODY.uid, NOBODY.gid)
}

const keyIn = (home: string): string => join(home, 'scherm')

const authority = (home: string): Readonly<Record<string, string>> => {
  const own = process.env['XAUTHORITY']
  return own === undefined ? {} : { XAUTHORITY: isRoot() ? keyIn(home) : own }
}
