/** How the window is drawn and read aloud, and whether an installed app works: nobody gets further with these. */
const HARMLESS: readonly string[] = [
  'zelftest',
  'disable-gpu',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-renderer-accessibility',
  'ozone-platform',
  'ozone-platform-hint',
]

/** What macOS adds to a program that is opened by a double click. */
const OPENED_ON_A_MAC = /^-psn_\d+_\d+$/

/**
 * The first switch with which a packaged app does not start. Chromium knows more than a thousand switches, and no fuse
 * covers `--remote-debugging-port`: so all are refused but a few (`safety.md` 2.1). On Windows they may begin with a slash.
 */
export function refusedSwitch(sent: readonly string[], platform: NodeJS.Platform): string | undefined {
  const begin = platform === 'win32' ? /^(--?|\/)/ : /^--?/
  return sent
    .filter((each) => begin.test(each) && !OPENED_ON_A_MAC.test(each))
    .map((each) => each.replace(/=.*$/s, ''))
    .find((each) => !HARMLESS.includes(each.replace(begin, '').toLowerCase()))
}

/** Why the app does not start. */
export const whyRefused = (name: string): string =>
  `Actiewijzer start niet met ${name}, omdat zo’n toevoeging de beveiliging kan uitzetten. Start Actiewijzer zonder die toevoeging.`
