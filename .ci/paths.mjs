import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export const inProject = (...parts) => join(root, ...parts)

/** Where this user keeps what can be fetched again. */
export const cache = join(
  process.env.XDG_CACHE_HOME ??
    { win32: process.env.LOCALAPPDATA, darwin: join(homedir(), 'Library', 'Caches') }[process.platform] ??
    join(homedir(), '.cache'),
  'actiewijzer-werkplaats',
)
