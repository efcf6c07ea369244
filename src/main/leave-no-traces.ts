import { app } from 'electron'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from './log/log'

/** Must run before the app is ready: what Chromium would log about a page may quote what is on it. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('disable-logging')
}

/** Where what is only needed for a moment may lie: beside what Chromium keeps. */
const temporaryFolder = (): string => join(app.getPath('sessionData'), '..', 'tijdelijk')

/** Gives this run a temporary folder of its own, and removes that of the last one and the memory of every crash. */
export async function leaveNoTraces(log: Log): Promise<void> {
  try {
    await rm(temporaryFolder(), { recursive: true, force: true })
    await mkdir(temporaryFolder(), { recursive: true })
    app.setPath('temp', temporaryFolder())
    // What the processes of the app take for the temporary folder, on Windows and elsewhere.
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporaryFolder()
    await rm(app.getPath('crashDumps'), { recursive: true, force: true })
  } catch (error) {
    log.writeError('traces-left', error)
  }
}
