import { run } from './command.mjs'
import { inProject } from './paths.mjs'

const inside = ['--net', '--mount', 'sh', inProject('.ci', 'closed-world', 'enter.sh')]

/** Why no network of one's own can be made here, or nothing when it can. */
export async function whyNoClosedWorld() {
  if (process.platform !== 'linux') return 'dit kan alleen op Linux'
  if (process.getuid() !== 0) return 'dit kan alleen als root'
  const { code, printed } = await run('unshare', [...inside, 'true'], { keep: true })
  return code === 0 ? undefined : `deze computer staat geen eigen netwerk toe (${printed.trim()})`
}

/** Runs Node in a network of its own, without a way out. */
export const runInClosedWorld = (file, args, options) =>
  run('unshare', [...inside, process.execPath, file, ...args], options)
