import { expect, inaccessible, test } from '../support/test-app'

test('a start that takes long says what it is busy with, and how far that is', async ({ open }) => {
  const { app, page } = await open()
  // Main as it is while it looks through the files of the last run: it answers this and nothing else.
  await app.evaluate(({ ipcMain }) => {
    for (const verb of ['witness', 'startStep']) ipcMain.removeHandler(verb)
    ipcMain.handle('witness', () => new Promise(() => undefined))
    ipcMain.handle('startStep', () => ({ kind: 'journals', percent: 40 }))
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het plan wordt gelezen.')
  await expect(page.getByRole('status').filter({ hasText: 'journaal' })).toHaveText(
    'Het journaal wordt nagelezen. Dat duurt soms even. Sluit Actiewijzer niet af. Dit is voor 40% klaar.',
  )
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '40')
  expect(await inaccessible(page)).toEqual([])
})
