import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stop } from './command.mjs'

/** Whether a window can be shown here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Starts a screen that nobody looks at, unless there is one; gives back how to stop it again. */
export async function provideDisplay() {
  if (hasDisplay()) return () => undefined
  const { name, close } = await startScreen()
  process.env.DISPLAY = name
  delete process.env.WAYLAND_DISPLAY
  return close
}

/** Starts so many screens that nobody looks at, where there can be any, and gives back how to stop them again. */
export async function startScreens(count) {
  if (process.platform !== 'linux') return { names: [], close: () => undefined }
  const screens = await Promise.all(Array.from({ length: count }, startScreen))
  return { names: screens.map(({ name }) => name), close: () => screens.forEach(({ close }) => close()) }
}

async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  screen.on('error', () => stop('Xvfb start niet. Installeer het pakket xvfb en probeer het opnieuw.'))
  const [number] = await once(screen.stdio[3], 'data')
  return { name: `:${String(number).trim()}`, close: () => screen.kill() }
}
