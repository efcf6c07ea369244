import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { editButton, expectStored } from '../support/actions-screen'
import { press } from '../support/keys'
import { nextWindow } from '../support/next-window'
import { canMount, fillUpTo, onDisk, remount } from '../support/small-disk'
import { answerSaveDialog, expect, inaccessible, openApp, test } from '../support/test-app'

test.skip(!canMount(), 'making a small disk takes the rights of root')

async function setStatus(page: Page, number: string, status: string): Promise<void> {
  await editButton(page, 'Status', number).click()
  const option = page.getByRole('option', { name: status, exact: true })
  await expect(option).toBeVisible()
  await option.click()
}

test('on a full disk the app shows the plan, saves a workbook, changes nothing, and goes on once there is room', async ({
  dataFolder: elsewhere,
}) => {
  await onDisk('size=1g', async (disk) => {
    const dataFolder = join(disk, 'gegevens')
    const first = await openApp({ dataFolder })
    await setStatus(first.page, '1.01', 'Afgerond')
    await expectStored(first.page, 'Status van 1.01 is nu Afgerond.')
    await first.app.close()
    fillUpTo(disk, 0)

    const { app, page } = await openApp({ dataFolder })
    await expect(editButton(page, 'Status', '1.01')).toHaveText('Afgerond')
    await expect(page.getByRole('alert').filter({ hasText: 'Alleen lezen: er is nog 0 MB vrij' })).toBeVisible()
    expect(await inaccessible(page)).toEqual([])
    await setStatus(page, '1.02', 'In uitvoering')
    const refusal = page.getByRole('dialog').getByRole('alert')
    await expect(refusal).toContainText('Er is niets opgeslagen: er is nog 0 MB vrij op de schijf.')
    await press(page, 'Escape')
    await expect(refusal).toBeHidden()
    await expect(editButton(page, 'Status', '1.02')).not.toHaveText('In uitvoering')

    await page.getByRole('button', { name: 'Rapportages' }).click()
    await answerSaveDialog(app, join(elsewhere, 'rapport.xlsx'))
    await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
    await expect(page.getByText('Opgeslagen: rapport.xlsx')).toBeVisible()
    expect((await stat(join(elsewhere, 'rapport.xlsx'))).size).toBeGreaterThan(10_000)
    await page.getByRole('button', { name: 'Acties', exact: true }).click()

    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Maak meer ruimte' })).toBeVisible()
    remount(disk, 'size=1g')
    const now = await nextWindow(app, () => page.getByRole('button', { name: 'Opnieuw proberen' }).click())
    await setStatus(now, '1.02', 'In uitvoering')
    await expectStored(now, 'Status van 1.02 is nu In uitvoering.')
    await expect(editButton(now, 'Status', '1.01')).toHaveText('Afgerond')
    await expect(now.getByRole('region', { name: 'Alleen lezen' })).toBeHidden()
    await app.close()
  })
})

test('a first start without enough room shows the plan as it was adopted, also after a lock', async () => {
  await onDisk('size=400m', async (disk) => {
    const { app, page } = await openApp({ dataFolder: join(disk, 'gegevens') })
    await expect(page.getByRole('region', { name: 'Alleen lezen' })).toBeVisible()
    await expect(editButton(page, 'Status', '1.01')).toHaveText('Niet gestart')
    const locks = app.waitForEvent('window')
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
    const locked = await locks
    await expect(locked.getByRole('button', { name: 'Verder' })).toBeFocused()
    const back = await nextWindow(app, () => locked.keyboard.press('Enter'))
    await expect(back.getByRole('region', { name: 'Alleen lezen' })).toBeVisible()
    await expect(editButton(back, 'Status', '1.01')).toHaveText('Niet gestart')
    await app.close()
  })
})
