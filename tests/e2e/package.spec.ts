import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { makePackage, runPackaged, type Ended, type Package } from '../support/package'
import { expect, test as base } from '../support/test-app'

/** One package for all of these; how it is made differs per kind of computer, and this is how on Linux. */
const test = base.extend<object, { readonly made: Package }>({
  made: [
    async ({}, use) => {
      const made = await makePackage()
      await use(made)
      await rm(dirname(made.folder), { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.skip(process.platform !== 'linux', 'a package is only made on Linux')

/** What stands behind the mark in the program: the version of the list and then a sign for each fuse. */
const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const BY_ITSELF = ['1', 'r']

/** The fuses in the order in which Electron keeps them. */
const GOLDEN = {
  RunAsNode: '0',
  EnableCookieEncryption: '1',
  EnableNodeOptionsEnvironmentVariable: '0',
  EnableNodeCliInspectArguments: '0',
  EnableEmbeddedAsarIntegrityValidation: '1',
  OnlyLoadAppFromAsar: '1',
  LoadBrowserProcessSpecificV8Snapshot: '0',
  GrantFileProtocolExtraPrivileges: '0',
}

test('a packaged program has its fuses blown', async ({ made }) => {
  const program = await readFile(made.program)
  const at = program.indexOf(MARK) + MARK.length
  const [version, length = 0] = program.subarray(at)
  expect(version).toBe(1)
  const wire = [...program.subarray(at + 2, at + 2 + length)].map((sign) => String.fromCodePoint(sign))
  const names = Object.keys(GOLDEN)
  expect(Object.fromEntries(names.map((name, place) => [name, wire[place]]))).toEqual(GOLDEN)
  // A newer Electron has a ninth, which guards WebAssembly and is on by itself; a tenth has to be thought about.
  const newer = wire.slice(names.length)
  expect(newer.length).toBeLessThanOrEqual(1)
  for (const sign of newer) expect(BY_ITSELF).toContain(sign)
})

test('a package holds what was built, and nothing with which to start it in another way', async ({ made }) => {
  const inArchive = listPackage(join(made.folder, 'resources', 'app.asar'), { isPack: false })
  expect(new Set(inArchive.map((path) => path.split('/').slice(1, 3).join('/')))).toEqual(
    new Set(['package.json', 'out', 'out/main', 'out/preload', 'out/renderer']),
  )
  expect(await readdir(join(made.folder, 'resources'))).toEqual(['app.asar'])
  expect((await readdir(join(made.folder, 'locales'))).toSorted()).toEqual(['en-US.pak', 'nl.pak'])
  // What starts it says nothing: no script and no shortcut in which a switch could stand.
  expect((await readdir(made.folder)).filter((name) => /\.(sh|desktop|cmd|bat)$/.test(name))).toEqual([])
})

const REFUSED = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp',
  '--disable-web-security',
  '--user-data-dir=/tmp/elders',
  '--no-sandbox',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:9',
  '--ignore-certificate-errors',
  '--peildatum=2026-06-30',
]

test('a packaged app refuses every switch that would open it, before there is a window or data', async ({ made }) => {
  const ends: Ended[] = []
  for (const sent of REFUSED) ends.push(await runPackaged(made, [sent]))
  for (const [place, sent] of REFUSED.entries()) {
    const name = sent.replace(/=.*/, '')
    expect(ends[place]?.code, sent).toBe(64)
    expect(ends[place]?.said).toContain(`Actiewijzer start niet met ${name}, omdat zo’n toevoeging`)
    expect(ends[place]?.said).not.toMatch(/listening/i)
  }
  expect(existsSync(join(made.home, '.local', 'share', 'Actiewijzer'))).toBe(false)
})

test('a packaged app starts in the sandbox, shows its first screen and lets nobody look inside', async ({ made }) => {
  const { code, said } = await runPackaged(made, ['--zelftest'])
  expect(said).toContain('Zelftest in orde')
  expect(code).toBe(0)
})

/** Three ways to let the program run somebody else's code. */
const TRICKS: Readonly<Record<string, (made: Package, evil: string) => Promise<Ended>>> = {
  'as Node': (made, evil) => runPackaged(made, [evil, '--zelftest'], { ELECTRON_RUN_AS_NODE: '1' }),
  // Electron itself refuses the variable to programs with a name of their own, and to no others.
  'with a variable for Node': async (made, evil) => {
    const renamed = { ...made, program: join(made.folder, 'electron') }
    await rename(made.program, renamed.program)
    const ended = await runPackaged(renamed, ['--zelftest'], { NODE_OPTIONS: `--require ${evil}` })
    await rename(renamed.program, made.program)
    return ended
  },
  'from a folder instead of the archive': async (made, evil) => {
    const resources = join(made.folder, 'resources')
    await rename(join(resources, 'app.asar'), join(made.folder, 'app.asar'))
    await mkdir(join(resources, 'app'))
    await writeFile(join(resources, 'app', 'package.json'), JSON.stringify({ name: 'ander', main: 'main.js' }))
    await copyFile(evil, join(resources, 'app', 'main.js'))
    const ended = await runPackaged(made, ['--zelftest'])
    await rm(join(resources, 'app'), { recursive: true })
    await rename(join(made.folder, 'app.asar'), join(resources, 'app.asar'))
    return ended
  },
}

/** Which of the tricks ran the code of somebody else. */
async function tricksThatWork(made: Package): Promise<readonly string[]> {
  const evil = join(dirname(made.folder), 'ander.js')
  const worked: string[] = []
  for (const [name, play] of Object.entries(TRICKS)) {
    const trace = join(made.home, 'spoor')
    await writeFile(evil, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, ''); process.exit(0)`)
    await play(made, evil)
    if (existsSync(trace)) worked.push(name)
    await rm(trace, { force: true })
  }
  return worked
}

test('a packaged program cannot be turned into a tool, and without its fuses it can', async ({ made }) => {
  expect(await tricksThatWork(made)).toEqual([])
  await flipFuses(made.program, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  })
  expect(await tricksThatWork(made)).toEqual(Object.keys(TRICKS))
  // The fourth: now the inspector listens before a line of the app can refuse.
  expect((await runPackaged(made, ['--inspect=0'])).said).toContain('Debugger listening')
})
