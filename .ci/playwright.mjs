import { runTool } from './command.mjs'
import { inProject } from './paths.mjs'

/** Runs the tests of one Playwright configuration and gives back their exit code. */
export const runPlaywright = (config, env = {}) =>
  runTool(inProject('node_modules', '@playwright', 'test', 'cli.js'), ['test', '-c', config], { env })
