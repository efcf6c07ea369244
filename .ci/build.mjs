import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool, stop } from './command.mjs'
import { inProject } from './paths.mjs'

/** What the built app follows from. */
const SOURCES = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts']
const marker = inProject('out', 'built-from')

/** Builds the app when its sources differ from those of the last build that was finished. */
export async function build() {
  const sources = fingerprint()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === sources) return
  const { code, printed } = await runTool(bundler, ['build'], { keep: true })
  if (code !== 0) stop(`Bouwen is niet gelukt.\n\n${printed}`)
  writeFileSync(marker, sources)
}

/** The command of electron-vite. */
export const bundler = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(inProject(file)))
  return hash.digest('hex')
}

function filesIn(path) {
  const folder = inProject(path)
  if (path.includes('.')) return [path]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, (entry.parentPath ?? entry.path).slice(folder.length), entry.name))
    .sort()
}
