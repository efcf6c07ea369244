import type { BrowserWindow, Session } from 'electron'
import { takePlaceOf } from './window'

/** Where the one window stands, whichever it is: another takes its place when the app locks or its database changes. */
export class Stage {
  private standing: BrowserWindow
  private own: Session
  private isClosing = false

  constructor(
    private readonly open: (own: Session) => BrowserWindow,
    first: Session,
  ) {
    this.own = first
    this.standing = this.placed(first)
  }

  get window(): BrowserWindow {
    return this.standing
  }

  /** The session of the window, also when that is closed. */
  get session(): Session {
    return this.own
  }

  /** Whether the window is being closed or gone, so that the app ends and nothing takes its place any more. */
  get isOver(): boolean {
    return this.isClosing || this.standing.isDestroyed()
  }

  /** Loads a page. A window that is closed meanwhile, or that another took the place of, did not fail. */
  async load(address: string): Promise<void> {
    const loading = this.standing
    await loading.loadURL(address).catch((error: unknown) => {
      if (loading === this.standing && !this.isOver) throw error
    })
  }

  /** Puts a window in another session in the place of this one, with that page in it. */
  async show(own: Session, address: string, isHidden: boolean): Promise<void> {
    if (this.isOver) return
    const old = this.standing
    this.own = own
    this.standing = this.placed(own)
    this.standing.setContentProtection(isHidden)
    takePlaceOf(old, this.standing)
    await this.load(address)
  }

  private placed(own: Session): BrowserWindow {
    const window = this.open(own)
    window.once('close', () => (this.isClosing = true))
    return window
  }
}
