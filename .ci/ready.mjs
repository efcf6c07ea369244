import { build } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { provideDisplay } from './display.mjs'
import { provideElectron } from './electron.mjs'
import { installSystemPackages } from './system-packages.mjs'

/** Everything that running the app in a window takes. Gives back the Electron, and how to clean up afterwards. */
export async function getReady({ papers = false, ownDisplay = false } = {}) {
  await installDependencies()
  await installSystemPackages({ papers })
  const electron = await provideElectron()
  process.env.ACTIEWIJZER_ELECTRON = electron
  await build()
  return { electron, cleanUp: await provideDisplay({ always: ownDisplay }) }
}

/** Chromium cannot sandbox its processes as root; the app itself never asks to leave the sandbox. */
export const forRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
