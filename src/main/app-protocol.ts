import { protocol } from 'electron'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { CONTENT_POLICY } from './content-policy'
import { HOST, SCHEME } from './identity'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready: makes `app://` an origin of its own, as safe as https. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Serves the built screens. Only files that were there at the start exist; a request cannot name any other path. */
export async function serveApp(folder: string): Promise<void> {
  const files = await filesIn(folder)
  protocol.handle(SCHEME, async ({ url, method }) => {
    const file = method === 'GET' ? fileFor(url, files) : undefined
    if (file === undefined) return new Response('Niet gevonden', { status: 404 })
    return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) })
  })
}

/** Address (`/index.html`) to place on disk, for every file below the folder. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
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

function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
  }
}
