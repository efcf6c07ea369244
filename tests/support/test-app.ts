import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import {
  _electron,
  test as base,
  expect,
  type ConsoleMessage,
  type ElectronApplication,
  type Page,
} from '@playwright/test'
import { contentInLog } from './content-in-log'
import { ownScreens } from './own-screens'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The app in its own window, as a user has it before them. */
export interface OpenApp {
  readonly app: ElectronApplication
  readonly page: Page
}

export interface HowToOpen {
  /** Where this user's data lies; opening it twice is starting the app again. */
  readonly dataFolder: string
  /** The day that the app takes for today. */
  readonly today?: string
  /** What else the start says. */
  readonly switches?: readonly string[]
  readonly size?: { readonly width: number; readonly height: number }
}

/** Starts the built app as a user does. */
export const launchApp = (how: HowToOpen): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: executable(),
    args: startArguments(how),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })

/** Opens the built app in a real window and waits until the plan is on screen. */
export async function openApp({ size, ...how }: HowToOpen): Promise<OpenApp> {
  const app = await launchApp(how)
  // An app that stops with words opens no window, and waits for somebody to read them.
  const page = await app.firstWindow({ timeout: 60_000 })
  if (size) await resize(app, size)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { app, page }
}

/** Gives the window another size. */
export const resize = (app: ElectronApplication, size: NonNullable<HowToOpen['size']>): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  )

/** What a start says: where the data lies, and which day it is. */
export const startArguments = ({ dataFolder, today = '2026-06-30', switches = [] }: HowToOpen): string[] => [
  ...withoutSandboxAsRoot(),
  `--user-data-dir=${dataFolder}`,
  `--peildatum=${today}`,
  ...switches,
  ROOT,
]

/** The Electron that was set up for these tests. */
export function executable(): string {
  const path = process.env['ACTIEWIJZER_ELECTRON']
  if (!path) throw new Error('ACTIEWIJZER_ELECTRON does not say where Electron is: start these tests with npm test')
  return path
}

/** Chromium cannot sandbox its processes as root; the window's own sandbox stays on. */
export const withoutSandboxAsRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** Answers the next question where to save with this place, or closes the dialog without an answer. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** Answers every question which file or folder to open with this place. */
export async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

/** Answers every question where to save with this folder, under the name that the app proposes. */
export async function acceptSaveDialogs(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (...asked: readonly object[]) => {
      const [proposed] = asked.flatMap((each) => ('defaultPath' in each ? [String(each.defaultPath)] : []))
      const name = proposed?.split(/[\\/]/).at(-1)
      return Promise.resolve({ canceled: name === undefined, filePath: `${into}/${name}` })
    }
  }, folder)
}

/** Ends the app and everything it started at once, and waits until nothing of it can write any more. */
export async function killTree({ app }: Pick<OpenApp, 'app'>): Promise<void> {
  const main = app.process()
  const gone = new Promise((resolve) => main.once('exit', resolve))
  const pids = main.pid === undefined ? [] : [main.pid, ...descendantsOf(main.pid)]
  for (const pid of pids) kill(pid)
  await gone
  await expect.poll(() => pids.filter(isAlive), { intervals: [20] }).toEqual([])
}

/** Whether a process can still do something: one that is dead may wait for somebody to take note of it. */
function isAlive(pid: number): boolean {
  const found = spawnSync('ps', ['-L', '-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return found.stdout.split('\n').some((state) => /^[^ZX\s]/.test(state))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** The processes that a process started, and theirs. */
function descendantsOf(pid: number): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    pairs.flatMap(([child, of]) => (of === parent && child !== undefined ? [child, ...below(child)] : []))
  return below(pid)
}

/** What is not accessible on the screen now, by WCAG 2.2 A and AA. */
export async function inaccessible(page: Page, exceptWhileOpen: readonly string[] = []): Promise<readonly string[]> {
  // Legacy mode: Electron cannot open the blank page in which axe finishes otherwise.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .disableRules([...exceptWhileOpen])
    .analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Hears every error of the page, also those from before it was listened to. */
async function listenTo(page: Page, hear: (complaint: string) => void): Promise<void> {
  const hearMessage = (message: ConsoleMessage) => message.type() === 'error' && hear(message.text())
  page.on('console', hearMessage)
  page.on('pageerror', (error) => hear(String(error)))
  for (const message of await page.consoleMessages()) hearMessage(message)
  for (const error of await page.pageErrors()) hear(String(error))
}

interface Fixtures {
  /** A folder of its own, whose log tells nothing of what was stored in it, whatever went wrong. */
  readonly dataFolder: string
  /** Opens the app; whatever the page complains about fails the test. */
  readonly open: (how?: Partial<HowToOpen>) => Promise<OpenApp>
}

interface WorkerFixtures {
  /** Every window of this worker opens on the screen of this worker. */
  readonly ownScreen: void
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  ownScreen: [
    async ({}, use, { parallelIndex }) => {
      const screen = ownScreens()[parallelIndex]
      if (screen !== undefined) {
        process.env['DISPLAY'] = screen
        delete process.env['WAYLAND_DISPLAY']
      }
      await use()
    },
    { scope: 'worker', auto: true },
  ],
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'actiewijzer-'))
    await use(folder)
    expect(await contentInLog(folder), 'what the log tells of what was stored').toEqual([])
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  open: async ({ dataFolder }, use) => {
    const opened: OpenApp[] = []
    const complaints = new Set<string>()
    await use(async (how = {}) => {
      const one = await openApp({ dataFolder, ...how })
      await listenTo(one.page, (complaint) => complaints.add(complaint))
      opened.push(one)
      return one
    })
    for (const { app } of opened) await app.close()
    expect([...complaints], 'what the page complained about').toEqual([])
  },
})

export { expect }
