import { build } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { provideDisplay, startScreens } from './display.mjs'
import { provideElectron } from './electron.mjs'
import { installSystemPackages } from './system-packages.mjs'

/**
 * Everything that running the app in a window takes: on the screen there is, or on so many of its own. Gives back the
 * Electron, the names of those screens, and how to clean up afterwards.
 */
export async function getReady({ papers = false, ownScreens = 0 } = {}) {
  await installDependencies()
  await installSystemPackages({ papers })
  const electron = await provideElectron()
  process.env.ACTIEWIJZER_ELECTRON = electron
  await build()
  if (ownScreens === 0) return { electron, screens: [], cleanUp: await provideDisplay() }
  const { names, close } = await startScreens(ownScreens)
  return { electron, screens: names, cleanUp: close }
}

/** Chromium cannot sandbox its processes as root; the app itself never asks to leave the sandbox. */
export const forRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
