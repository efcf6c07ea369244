import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const WIDTH = 30

/** A bar on one line of the terminal; where there is no terminal, a line at every quarter. */
export function progressBar(what) {
  let told = -1
  return (share) => {
    const percent = Math.min(100, Math.floor(share * 100))
    if (process.stderr.isTTY) process.stderr.write(`\r${bar(percent)} ${what}${percent === 100 ? '\n' : ''}`)
    else if (Math.floor(percent / 25) > told) console.error(`${what}: ${percent}%`)
    told = Math.max(told, Math.floor(percent / 25))
  }
}

function bar(percent) {
  const full = Math.round((percent / 100) * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(percent).padStart(3)}%`
}

/** Moves a bar along with the size of a folder while some work fills it. */
export async function whileFilling(folder, bytes, show, work) {
  const timer = setInterval(() => show(Math.min(0.99, sizeOf(folder) / bytes)), 500)
  try {
    const result = await work
    show(1)
    return result
  } finally {
    clearInterval(timer)
  }
}

/** The bytes in a folder that may be changing meanwhile. */
function sizeOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((total, size) => total + size, 0)
}
