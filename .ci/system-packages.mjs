import { existsSync } from 'node:fs'
import { run, stop } from './command.mjs'

/** What Electron and the tests need of Debian; newer ones have some under a second name. */
const FOR_THE_WINDOW = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libnotify4'],
  ['xvfb'],
  ['xauth'],
  ['procps'],
  ['iproute2'],
  ['tcpdump'],
  ['fonts-dejavu-core'],
]
const FOR_THE_PAPERS = [
  ['libreoffice-calc', 'libreoffice-calc-nogui'],
  ['poppler-utils'],
  ['fonts-crosextra-carlito'],
  ['fonts-liberation'],
]

/** Installs the packages that are missing when that is allowed, and says how otherwise. Only on Debian and its kin. */
export async function installSystemPackages({ papers }) {
  if (!existsSync('/etc/debian_version')) return
  const missing = await missingOf([...FOR_THE_WINDOW, ...(papers ? FOR_THE_PAPERS : [])])
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.map(([first]) => first).join(' ')}`
  if (process.getuid() !== 0) stop(`Er ontbreken pakketten. Installeer ze met:\n\n  sudo ${command}`)
  await install(missing)
}

async function install(missing) {
  console.error(`Pakketten van Debian worden geïnstalleerd: ${missing.map(([first]) => first).join(' ')}`)
  await run('apt-get', ['update', '-qq'], { keep: true })
  const names = []
  for (const alternatives of missing) names.push(await available(alternatives))
  const { code, printed } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    keep: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (code !== 0) stop(`Installeren van de pakketten is niet gelukt.\n\n${printed}`)
}

async function missingOf(packages) {
  const missing = []
  for (const alternatives of packages) if (!(await anyInstalled(alternatives))) missing.push(alternatives)
  return missing
}

async function anyInstalled(alternatives) {
  const { printed } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ', ...alternatives], { keep: true })
  return /(^|\s)installed\s/.test(printed)
}

/** The first of some names that can be installed here. */
async function available(alternatives) {
  for (const name of alternatives) {
    const { printed } = await run('apt-cache', ['policy', name], { keep: true })
    if (/Candidate: (?!\(none\))/.test(printed)) return name
  }
  return alternatives[0]
}
