/** The screens that were started for these tests, by their names; none when the windows open where the user looks. */
export const ownScreens = (): readonly string[] =>
  (process.env['ACTIEWIJZER_SCREENS'] ?? '').split(' ').filter((name) => name !== '')
