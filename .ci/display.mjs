import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stop } from './command.mjs'

/** Whether a window can be shown here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Starts a screen that nobody looks at, unless there is one; gives back how to stop it again. */
export async function provideDisplay({ always = false } = {}) {
  if (hasDisplay() && !always) return () => undefined
  if (process.platform !== 'linux') return () => undefined
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  screen.on('error', () => stop('Xvfb start niet. Installeer het pakket xvfb en probeer het opnieuw.'))
  const [number] = await once(screen.stdio[3], 'data')
  process.env.DISPLAY = `:${String(number).trim()}`
  delete process.env.WAYLAND_DISPLAY
  return () => screen.kill()
}
