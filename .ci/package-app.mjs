import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { createPackage } from '@electron/asar'
import { flipFuses } from '@electron/fuses'
import { stop } from './command.mjs'
import { FUSES } from './fuses.mjs'
import { inProject } from './paths.mjs'

/** The languages of Chromium's own words that the app needs: its own, and the one that Chromium falls back on. */
const LANGUAGES = ['nl.pak', 'en-US.pak']

/** Makes a folder from which the app runs as users get it. Gives back the program in it. */
export async function packageApp({ electron, out }) {
  const folder = resolve(out)
  if (existsSync(folder)) stop(`${folder} bestaat al.`)
  cpSync(dirname(electron), folder, { recursive: true, filter: (path) => isNeeded(path) })
  const program = join(folder, 'actiewijzer')
  renameSync(join(folder, basename(electron)), program)
  await packApp(join(folder, 'resources', 'app.asar'))
  await flipFuses(program, FUSES)
  return program
}

/** Without the app that a bare Electron shows, and without languages that the app does not speak. */
const isNeeded = (path) =>
  basename(path) !== 'default_app.asar' &&
  (!path.endsWith('.pak') || !isLanguage(path) || LANGUAGES.includes(basename(path)))

const isLanguage = (path) => basename(dirname(path)) === 'locales'

/** What was built, and of package.json only what the app is called and where it begins. */
async function packApp(archive) {
  const stage = mkdtempSync(join(tmpdir(), 'actiewijzer-inpakken-'))
  try {
    const { name, productName, version, type, main } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
    writeFileSync(join(stage, 'package.json'), JSON.stringify({ name, productName, version, type, main }))
    for (const part of ['main', 'preload', 'renderer'])
      cpSync(inProject('out', part), join(stage, 'out', part), { recursive: true })
    mkdirSync(dirname(archive), { recursive: true })
    await createPackage(stage, archive)
  } finally {
    rmSync(stage, { recursive: true })
  }
}
