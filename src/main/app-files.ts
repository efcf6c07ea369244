import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { CONTENT_POLICY } from './content-policy'
import { HOST } from './identity'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Address (`/index.html`) to place on disk, for every file below a folder. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  )
}

/** The file an address asks for: looked up by its whole name, never joined to a path. */
export function fileFor(address: string, files: ReadonlyMap<string, string>): string | undefined {
  const { host, pathname } = new URL(address)
  if (host !== HOST) return undefined
  return files.get(pathname === '/' ? '/index.html' : pathname)
}

/** What every answer says about itself: its type, and what the page may load. */
export function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
  }
}
