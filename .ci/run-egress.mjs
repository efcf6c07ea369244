import { runInClosedWorld, whyNoClosedWorld } from './closed-world.mjs'
import { inProject } from './paths.mjs'

/**
 * Starts the app in a closed network and listens whether anything wants to leave it, also while it does nothing for a
 * number of seconds. Gives back the exit code; nothing where such a network cannot be made, and says why.
 */
export async function runEgress({ idle, runs = 1, screen = process.env.DISPLAY }) {
  const reason = await whyNoClosedWorld()
  if (reason) {
    console.log(`Geen netwerk: overgeslagen, want ${reason}.`)
    return undefined
  }
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const config = ['test', '-c', 'tests/egress/playwright.config.ts', `--repeat-each=${runs}`]
  const { code } = await runInClosedWorld(playwright, config, { env: { EGRESS_IDLE: String(idle), DISPLAY: screen } })
  return code
}
