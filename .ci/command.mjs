import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a command in the project and waits for it. Gives back its exit code and, when asked to keep it, what it printed;
 * otherwise it prints for itself. `seconds` is how long it may take.
 */
export function run(command, args, { cwd = root, env = {}, keep = false, seconds } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: seconds && seconds * 1000,
      // npm is a script on Windows, and scripts only run in a shell there.
      shell: process.platform === 'win32' && command === 'npm',
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (printed += piece))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, printed }))
  })
}

/** Runs a command of one of the dependencies, by the file that holds it. */
export const runTool = (file, args, options) => run(process.execPath, [file, ...args], options)

/** Stops everything with a sentence. */
export function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}
