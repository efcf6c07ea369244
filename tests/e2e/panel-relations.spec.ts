import type { ElectronApplication } from '@playwright/test'
import { expectStored, grid, openPanel, panelOf, plannedThat } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { expect, inaccessible, test } from '../support/test-app'

const second = plannedThat(({ number }) => number === '1.02')

test('municipalities and what an action depends on are chosen on the panel, and the history can be narrowed', async ({
  open,
}) => {
  const { app, page } = await open({ size: { width: 1280, height: 800 } })
  await expect(grid(page)).toBeVisible()
  const panel = await openPanel(page, '1.01')
  const choices = page.getByRole('dialog').getByRole('listbox')

  await test.step('a municipality, by the keyboard alone', async () => {
    await panel.getByRole('button', { name: 'Gemeenten van 1.01: geen' }).focus()
    await press(page, 'Enter')
    await expect(choices).toBeVisible()
    await type(page, 'soest')
    await press(page, 'Enter')
    await expectStored(page, 'Soest hoort bij 1.01.')
    await press(page, 'Escape')
    await expect(panel.getByRole('button', { name: 'Gemeenten van 1.01: Soest' })).toBeFocused()
  })

  await test.step('another action that has to come first, with a warning when it does not go on', async () => {
    await panel.getByRole('button', { name: 'Waar 1.01 van afhangt: geen andere actie' }).click()
    await expect(choices).toBeVisible()
    await type(page, '1.02')
    await press(page, 'Enter')
    await expectStored(page, `1.01 hangt nu ook af van 1.02 ${second.title}.`)
    await press(page, 'Escape')
    await expect(panel.getByRole('button', { name: 'Waar 1.01 van afhangt: 1.02' })).toBeFocused()
    await expect(panel.getByRole('button', { name: /^1\.02 / })).toBeVisible()
  })

  await test.step('that action says for what it is needed, and cannot wait in turn', async () => {
    await panel.getByRole('button', { name: /^1\.02 / }).click()
    const other = panelOf(page, '1.02')
    await expect(other.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(other.getByText('Nodig voor')).toBeVisible()
    await other.getByRole('button', { name: /^Waar 1\.02 van afhangt/ }).click()
    await expect(choices).toBeVisible()
    await type(page, '1.01')
    await press(page, 'Enter')
    await expect(
      page.getByRole('alert').filter({ hasText: 'Actie 1.01 wacht zelf al op deze actie.' }).first(),
    ).toBeVisible()
    expect(await inaccessible(page)).toEqual([])
    await press(page, 'Escape')
    await expect(other.getByRole('button', { name: /^Waar 1\.02 van afhangt/ })).toBeFocused()
  })

  await test.step('Ctrl+Z takes it back, and the history tells all of it, also a part of it', async () => {
    await press(page, 'Control+z')
    await press(page, 'Alt+PageUp')
    await expect(panel.getByRole('button', { name: 'Waar 1.01 van afhangt: geen andere actie' })).toBeVisible()
    for (const municipality of ['baarn', 'zeist', 'lopik']) {
      await panel.getByRole('button', { name: /^Gemeenten van 1\.01/ }).click()
      await expect(choices).toBeVisible()
      await type(page, municipality)
      await press(page, 'Enter Escape')
      await expect(panel.getByRole('button', { name: /^Gemeenten van 1\.01/ })).toBeFocused()
    }
    const filter = panel.getByRole('group', { name: 'Geschiedenis filteren' })
    await filter.getByRole('button', { name: /Wat/ }).click()
    await page.getByRole('option', { name: 'Relaties' }).click()
    await expect(panel.getByText('hangt nu ook af van 1.02')).toHaveCount(1)
    await expect(panel.getByText('Soest erbij als gemeente')).toHaveCount(0)
    expect(await inaccessible(page)).toEqual([])
  })

  await test.step('a page is opened by a press and a yes only, and as it was typed', async () => {
    await panel.getByRole('button', { name: /^Koppelingen en bestanden/ }).click()
    await panel.getByRole('button', { name: 'Koppeling toevoegen' }).click()
    await expect(panel.getByLabel('Adres of pad')).toBeFocused()
    await type(page, 'file:///etc/passwd')
    await press(page, 'Enter')
    await expect(panel.getByText('Dit is geen adres dat begint met https://')).toBeVisible()
    await press(page, 'Control+a')
    await type(page, 'https://riec.nl/handreiking')
    await press(page, 'Enter')
    await expectStored(page, 'https://riec.nl/handreiking hoort bij 1.01.')
    expect(await inaccessible(page)).toEqual([])
    const link = panel
      .getByRole('list', { name: /^Koppelingen/ })
      .getByRole('button', { name: 'https://riec.nl/handreiking', exact: true })
    await answerWhetherToOpen(app, false)
    await link.click()
    await expect.poll(() => askedAndOpened(app)).toEqual({ asked: ['https://riec.nl/handreiking'], opened: [] })
    await answerWhetherToOpen(app, true)
    await link.click()
    await expect
      .poll(() => askedAndOpened(app))
      .toEqual({ asked: ['https://riec.nl/handreiking'], opened: ['https://riec.nl/handreiking'] })
  })
})

/** Answers the question whether to open something, and keeps the browser of this computer out of it. */
const answerWhetherToOpen = (app: ElectronApplication, isYes: boolean): Promise<void> =>
  app.evaluate(
    ({ dialog, shell }, response) => {
      const told: { asked: string[]; opened: string[] } = { asked: [], opened: [] }
      Object.assign(globalThis, { told })
      dialog.showMessageBox = (...asked: readonly object[]) => {
        const details = asked.flatMap((each) => ('detail' in each ? [String(each.detail)] : []))
        told.asked.push(...details.map((detail) => detail.split('\n')[0] ?? ''))
        return Promise.resolve({ response, checkboxChecked: false })
      }
      shell.openExternal = (address) => {
        told.opened.push(address)
        return Promise.resolve()
      }
    },
    isYes ? 0 : 1,
  )

const askedAndOpened = (app: ElectronApplication): Promise<object> =>
  app.evaluate(() => (globalThis as unknown as { readonly told: object }).told)
