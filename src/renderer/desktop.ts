import type { Desktop } from '@shared/desktop'

declare global {
  interface Window {
    readonly desktop: Desktop
  }
}

/** What this window may ask of the computer. */
export const desktop: Desktop = window.desktop
