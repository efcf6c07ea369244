import { app, dialog, type BrowserWindow, type Session } from 'electron'
import { join } from 'node:path'
import { FIRST_STEP, type StartStep } from '@shared/safety/start-step'
import { registerAppScheme, serveApp } from './app-protocol'
import type { Backups } from './backups/backups'
import { eraseVerbs } from './backups/erase-verbs'
import { backupVerbs } from './backups/backup-verbs'
import { chooseDataFolder } from './data-folder'
import {
  generations,
  halfTypedPlaces,
  lockFile,
  lockSession,
  logFolder,
  safeFolder,
  sessionOf,
  sessionOfGeneration,
} from './generation'
import { guardContents, guardPermissions } from './guards'
import { halfTypedVerbs } from './half-typed'
import { ORIGIN } from './identity'
import { answerWindow, type Later } from './ipc'
import { generationLastUsed } from './journal/memory'
import { journalVerbs } from './journal/journal-verbs'
import { SafeKeeping } from './journal/safe-keeping'
import { leaveNoTraces, silenceChromium } from './leave-no-traces'
import { behindLock } from './lock/behind-lock'
import { KeptPassphrase } from './lock/kept-passphrase'
import { Lock } from './lock/lock'
import { lockWithComputer, watchUse } from './lock/watch-use'
import { Log } from './log/log'
import { logVerbs } from './log/log-verbs'
import { loggedVerbs } from './log/logged-verbs'
import { setMenu } from './menu'
import { signalVerbs } from './signals/signal-verbs'
import { closeNetwork, resolveNoNames } from './no-network'
import { outsideOpener } from './open-outside'
import { isPackaged } from './packaged'
import { pdfPrinter } from './print-pdf'
import { refusedSwitch, whyRefused } from './refused-switch'
import { fileSaver } from './save-file'
import { addressOfLock, addressOfScreens, developmentServer } from './screens-address'
import { answerWhenScreensAreGone } from './screens-gone'
import { isSelfTest, testItself } from './self-test'
import { Stage } from './stage'
import { bringForward, createWindow } from './window'
import { workbookVerbs } from './workbooks/workbook-verbs'
import { codeOf } from './write-whole'

const log = new Log(logFolder)

/** What a program ends with by custom when it was called in the wrong way. */
const WRONGLY_STARTED = 64

process.on('uncaughtException', stopWithWords)
process.on('unhandledRejection', stopWithWords)

const unwanted = isPackaged ? refusedSwitch(process.argv.slice(1), process.platform) : undefined
if (unwanted === undefined) begin()
else refuseToStart(unwanted)

function begin(): void {
  chooseDataFolder()
  if (app.requestSingleInstanceLock()) void start(developmentServer())
  else app.quit()
}

async function start(server: URL | undefined): Promise<void> {
  registerAppScheme()
  silenceChromium()
  resolveNoNames(server)
  speakDutch()
  leaveRoomForTheStart()
  guardContents()
  log.write({ action: 'app-started', object: app.getVersion(), result: 'ok', origin: 'app' })
  const versions = `${app.getVersion()} ${process.versions.electron}`
  let step = FIRST_STEP
  const onStep = (now: StartStep) => (step = now)
  const looked = SafeKeeping.open({ folder: safeFolder(), generations, versions, onStep })
  const lock = new Lock(new KeptPassphrase(lockFile), {
    close: () => stage.show(lockSession(), addressOfLock(server), true),
    open: () => reopen(),
  })
  lock.begin()
  const expected = generationLastUsed(safeFolder())
  await app.whenReady()
  watchUse(lock)
  // The page comes while the files of the last run are looked at: no verb is answered before that is done, and the page
  // opens its database only when it has been told how they are.
  const own = lock.isLocked ? lockSession() : sessionOfGeneration(expected)
  const stage = new Stage((session) => openWindow(session, server), own)
  const reopen = async () => stage.show(sessionOf(await looked), addressOfScreens(server), lock.isLocked)
  const ready = looked.then(async (keeping) => {
    const backups = backupsOf(keeping)
    // Another version may store things in another shape: what there is now is kept before it opens anything.
    const keepOlder = async () => {
      if (!keeping.isUpgraded) return
      onStep({ kind: 'keeping', percent: null })
      await (await backups()).make('before-upgrade')
    }
    await keepOlder()
    if (!lock.isLocked && stage.session !== sessionOf(keeping)) await reopen()
    return { keeping, backups, verbs: verbsOf({ stage, lock, keeping, backups, keepOlder, reopen }) }
  })
  answerWindow(
    ready.then(({ verbs }) => verbs),
    { startStep: () => Promise.resolve(step) },
    server?.origin ?? ORIGIN,
    log,
  )
  app.on('second-instance', () => (stage.isOver ? startAgain() : bringForward(stage.window)))
  app.on('window-all-closed', () => app.quit())
  endWell(ready)
  const loaded = stage.load(lock.isLocked ? addressOfLock(server) : addressOfScreens(server))
  setMenu()
  lockWithComputer(lock)
  const { keeping, backups } = await ready
  await loaded
  await leaveNoTraces(log)
  // Reading back-ups keeps main from what the window asks of it, and of its database.
  await keeping.firstTold
  const { keepBackups } = await import('./backups/keep-backups')
  await keepBackups(await backups(), keeping)
  if (isSelfTest()) await testItself(stage.window)
}

/** What there is once the files of the last run were looked at. */
interface Kept {
  readonly keeping: SafeKeeping
  readonly backups: () => Promise<Backups>
}

interface Behind extends Kept {
  readonly stage: Stage
  readonly lock: Lock
  keepOlder(): Promise<void>
  /** Opens the window anew on the database that is in use. */
  reopen(): Promise<void>
}

/** All that the page may ask, most of it behind the lock. */
function verbsOf({ stage, lock, keeping, backups, keepOlder, reopen }: Behind): Later {
  const window = () => stage.window
  const reopenElsewhere = async () => {
    const { session: old } = stage
    await reopen()
    await old.clearStorageData({ storages: ['indexdb'] })
  }
  const behind = {
    printPdf: pdfPrinter(window),
    saveFile: fileSaver(window),
    openOutside: outsideOpener(window),
    ...journalVerbs({ keeping, keepOlder, reopen }),
    ...halfTypedVerbs(halfTypedPlaces, keeping),
    ...signalVerbs(() => bringForward(stage.window)),
    ...backupVerbs({ keeping, backups, window, reopen }),
    ...eraseVerbs({ keeping, log, backups, reopen: reopenElsewhere }),
    ...workbookVerbs(window),
    ...logVerbs(log),
    ...lock.inside,
  }
  return loggedVerbs(log, { ...behindLock(lock, behind), ...lock.outside })
}

/** The back-ups, loaded when they are first needed: not before the page of the screens is there. */
function backupsOf(keeping: SafeKeeping): () => Promise<Backups> {
  let made: Promise<Backups> | undefined
  return () =>
    (made ??= import('./backups/backups').then(({ Backups }) => new Backups(safeFolder(), keeping, app.getVersion())))
}

const guarded = new WeakSet<Session>()

/** A window in a session of its own, which is closed to the network before anything is loaded in it. */
function openWindow(own: Session, server: URL | undefined): BrowserWindow {
  if (!guarded.has(own)) {
    guarded.add(own)
    guardPermissions(own, server?.origin ?? ORIGIN)
    closeNetwork(own, server)
    serveApp(own, join(import.meta.dirname, '../renderer'))
  }
  const window = createWindow(own)
  answerWhenScreensAreGone(window, log)
  return window
}

let isToStartAgain = false

/** Who starts the app while it still makes its last back-up gets it once that is done, however often they ask. */
function startAgain(): void {
  if (!isToStartAgain) app.relaunch()
  isToStartAgain = true
}

/** Remembers that the app ended as it should, before it does; who asks again meanwhile waits for that too. */
function endWell(kept: Promise<Kept>): void {
  let ending: Promise<void> | undefined
  app.on('will-quit', (event) => {
    event.preventDefault()
    ending ??= rememberTheEnd(kept).then(() => app.exit(), endUnremembered)
  })
}

/** What is still being looked at is finished first, and what was added gets its back-up. */
async function rememberTheEnd(kept: Promise<Kept>): Promise<void> {
  const { keeping, backups } = await kept
  await (await backups()).makeWhenAdded()
  await keeping.end()
  log.write({ action: 'app-ended', object: null, result: 'ok', origin: 'app' })
}

/** What a disk refuses to remember is worked out at the next start, as after any bad end. */
function endUnremembered(error: unknown): void {
  if (codeOf(error) === 'UNKNOWN') stopWithWords(error)
  else app.exit()
}

/** Date fields and other parts that Chromium draws are Dutch, whatever the language of the computer. */
function speakDutch(): void {
  app.commandLine.appendSwitch('lang', 'nl')
}

/** A window begins with 16 MB for what is new, more than a start makes: nothing is swept up during the first picture. */
function leaveRoomForTheStart(): void {
  app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16')
}

/** Before there is a window, and before the data is looked at. */
function refuseToStart(unwanted: string): void {
  dialog.showErrorBox('Actiewijzer start niet', whyRefused(unwanted))
  app.exit(WRONGLY_STARTED)
}

const OWN_MISTAKE =
  'Er ging iets mis in Actiewijzer zelf. Wat was opgeslagen, blijft bewaard. Start Actiewijzer opnieuw. Gebeurt dit vaker? Geef dan de regels hieronder door aan uw beheerder.'

/** A mistake of our own is told, not swallowed; going on with it could cost data. */
function stopWithWords(error: unknown): void {
  log.writeError('app-stopped', error)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  dialog.showErrorBox('Actiewijzer moet stoppen', `${OWN_MISTAKE}\n\n${details}`)
  app.exit(1)
}
