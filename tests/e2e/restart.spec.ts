import type { Page } from '@playwright/test'
import { isGrounded } from '@shared/plan/change-action'
import { STATUSES, statusName } from '@shared/plan/status'
import { expect, killTree, openApp, test } from '../support/test-app'

/** Statuses that can be chosen without a further question. */
const WITHOUT_REASON = STATUSES.filter((status) => !isGrounded(status)).map(statusName)

const statusOf = (page: Page, number: string) => page.getByRole('button', { name: `Status van ${number}` })

test('a stored status is there after the whole process tree was killed, twenty times in a row', async ({
  dataFolder,
}) => {
  test.setTimeout(300_000)
  const stored = new Map<string, string>()
  const openAndCheck = async () => {
    const opened = await openApp({ dataFolder })
    for (const [number, status] of stored) await expect(statusOf(opened.page, number)).toHaveText(status)
    return opened
  }
  for (let round = 1; round <= 20; round += 1) {
    const opened = await openAndCheck()
    const number = `1.0${1 + (round % 9)}`
    stored.set(number, await chooseAnother(opened.page, number))
    await killTree(opened)
  }
  const { app } = await openAndCheck()
  await app.close()
})

/** Gives the action the next status, and returns as soon as the screen says that it is stored. */
async function chooseAnother(page: Page, number: string): Promise<string> {
  const now = await statusOf(page, number).innerText()
  const next = WITHOUT_REASON[(WITHOUT_REASON.indexOf(now) + 1) % WITHOUT_REASON.length] ?? ''
  await statusOf(page, number).click()
  await page.getByRole('option', { name: next }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toBeVisible()
  return next
}
