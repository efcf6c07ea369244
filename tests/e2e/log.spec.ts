import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desktop } from '@shared/desktop'
import { expectStored, openPanel } from '../support/actions-screen'
import { filesBelow, filesThatHold } from '../support/bytes-of'
import { answerSaveDialog, expect, inaccessible, openApp, test } from '../support/test-app'

const CANARY = 'KANARIEVOGEL'

test('the log holds nothing of what is typed, not even when things go wrong, and is shown and saved', async ({
  dataFolder,
}) => {
  const crash = join(dataFolder, 'Crashpad', 'completed', 'geheugen.dmp')
  const temporary = join(dataFolder, 'tijdelijk', 'half.xlsx')
  for (const left of [crash, temporary]) {
    await mkdir(join(left, '..'), { recursive: true })
    await writeFile(left, CANARY)
  }
  const { app, page } = await openApp({ dataFolder })
  await expect
    .poll(async () => (await filesBelow(dataFolder)).filter((path) => [crash, temporary].includes(path)))
    .toEqual([])

  const panel = await openPanel(page, '1.01')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(CANARY)
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await expectStored(page, 'De stand van zaken bij 1.01 is toegevoegd.')
  await page.evaluate(async (text) => {
    const { desktop } = window as unknown as { readonly desktop: Desktop }
    const line = { store: text, sequence: 999, events: 1, text }
    await desktop.note(line)
    await desktop.logError({ name: text.repeat(2).concat(' zei iemand'), places: [`${text} hier`] })
    const told = new Promise<void>((resolve) => window.addEventListener('unhandledrejection', () => resolve()))
    void Promise.reject(new DOMException(`Key ${text} already exists`, 'ConstraintError'))
    await told
  }, CANARY)
  await answerSaveDialog(app, join(dataFolder, `${CANARY}.csv`))

  await page.getByRole('button', { name: 'Beheer' }).click()
  await page.getByRole('tab', { name: 'Logboek' }).click()
  const rows = page.getByRole('table', { name: 'Logboek' }).getByRole('row')
  await expect(rows.filter({ hasText: 'Actiewijzer gestart' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Wijziging opgeslagen' }).filter({ hasText: 'Gelukt' })).not.toHaveCount(0)
  await expect(rows.filter({ hasText: 'Fout in het venster' }).filter({ hasText: 'ConstraintError' })).toHaveCount(1)
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole('radio', { name: 'Alleen wat niet lukte' }).click()
  await expect(rows.filter({ hasText: 'Actiewijzer gestart' })).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Zoeken in het logboek' }).fill('999')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('not-noted:ORDER')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen' })).toBeVisible()
  await app.close()

  const log = join(dataFolder, 'logboek')
  expect(await readFile(join(log, 'logboek-1.txt'), 'utf8')).toContain('"action":"app-ended"')
  expect(await readFile(join(dataFolder, `${CANARY}.csv`), 'utf8')).toContain('Actiewijzer gestart;0.1.0;Gelukt')
  expect(await filesThatHold(log, CANARY)).toEqual([])
  expect(await filesThatHold(join(dataFolder, 'veilig'), CANARY)).not.toEqual([])
})
