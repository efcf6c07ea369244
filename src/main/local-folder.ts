import { posix, win32 } from 'node:path'
import { PRODUCT_NAME } from './identity'

/** What a computer says about where a user's own things lie. */
export interface Computer {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The folder for what belongs to this computer alone: Windows does not carry it to a server, as it may do the other. */
export function localFolder({ platform, home, environment }: Computer): string {
  switch (platform) {
    case 'win32':
      return win32.join(environment['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), PRODUCT_NAME)
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', PRODUCT_NAME)
    default:
      return posix.join(environment['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), PRODUCT_NAME)
  }
}
