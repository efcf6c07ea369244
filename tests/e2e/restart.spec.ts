import { STATUSES, statusName } from '@shared/plan/status'
import { expect, killTree, openApp, test } from '../support/test-app'

/** Statuses that can be chosen without a further question. */
const WITHOUT_REASON = STATUSES.filter((status) => status !== 'vervallen').map(statusName)

test('a stored status is there after the whole process tree was killed, twenty times in a row', async ({
  dataFolder,
}) => {
  test.setTimeout(300_000)
  let expected = new Map<string, string>()
  for (let round = 1; round <= 20; round += 1) {
    const opened = await openApp({ dataFolder })
    const { page } = opened
    for (const [name, status] of expected) await expect(page.getByRole('button', { name })).toHaveText(status)
    const name = `Status van 1.0${1 + (round % 9)}`
    const now = await page.getByRole('button', { name }).innerText()
    const next = WITHOUT_REASON[(WITHOUT_REASON.indexOf(now) + 1) % WITHOUT_REASON.length] ?? ''
    await page.getByRole('button', { name }).click()
    await page.getByRole('option', { name: next }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toBeVisible()
    await killTree(opened)
    expected = new Map([...expected, [name, next]])
  }
})
