import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { run, stop } from './command.mjs'
import { inProject } from './paths.mjs'

/** Written last, so an installation that was interrupted has none. */
const marker = inProject('node_modules', '.actiewijzer-installed')

/** Installs the locked dependencies when they are missing, half there or changed. */
export async function installDependencies() {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted()) return
  console.error('De onderdelen van het project worden geïnstalleerd.')
  const { code, printed } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { keep: true })
  if (code !== 0) stop(`Installeren is niet gelukt. Is er verbinding met het register van npm?\n\n${printed}`)
  writeFileSync(marker, wanted())
}

/** What has to be installed: the lock, for this Node on this kind of computer. */
function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform} ${process.arch} ${process.versions.modules}`
}
