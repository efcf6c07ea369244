import type { BrowserWindow, Session } from 'electron'
import { takePlaceOf } from './window'

/** Where the one window stands, whichever it is: another takes its place when the app locks or its database changes. */
export class Stage {
  private standing: BrowserWindow

  constructor(
    private readonly open: (own: Session) => BrowserWindow,
    first: Session,
  ) {
    this.standing = open(first)
  }

  get window(): BrowserWindow {
    return this.standing
  }

  get session(): Session {
    return this.standing.webContents.session
  }

  /** Loads a page. A window that another took the place of meanwhile did not fail: the app may lock at any moment. */
  async load(address: string): Promise<void> {
    const loading = this.standing
    await loading.loadURL(address).catch((error: unknown) => {
      if (loading === this.standing) throw error
    })
  }

  /** Puts a window in another session in the place of this one, with that page in it. */
  async show(own: Session, address: string, isHidden: boolean): Promise<void> {
    const old = this.standing
    this.standing = this.open(own)
    this.standing.setContentProtection(isHidden)
    takePlaceOf(old, this.standing)
    await this.load(address)
  }
}
