import { editButton, expectStored, openPanel, rowOf } from '../support/actions-screen'
import { press } from '../support/keys'
import { expect, test } from '../support/test-app'

test('Ctrl+Z takes back and Ctrl+Y does again, also from another screen, and the history tells all of it', async ({
  open,
}) => {
  const { page } = await open()
  await editButton(page, 'Status', '1.03').click()
  await page.getByRole('option', { name: 'In uitvoering' }).click()
  await expectStored(page, 'Status van 1.03 is nu In uitvoering.')
  await page.getByRole('navigation').getByRole('button', { name: 'Overzicht' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  await press(page, 'Control+z')
  await expectStored(page, 'De laatste wijziging is teruggedraaid.')
  await press(page, 'Control+y')
  await expectStored(page, 'De wijziging is opnieuw uitgevoerd.')
  await press(page, 'Control+y')
  await expect(page.getByRole('alert').filter({ hasText: 'Er is niets om opnieuw te doen.' })).toBeVisible()

  await page.getByRole('navigation').getByRole('button', { name: 'Acties' }).click()
  await expect(rowOf(page, '1.03')).toContainText('In uitvoering')
  const panel = await openPanel(page, '1.03')
  await expect(panel).toContainText('ongedaan gemaakt, status van')
  await expect(panel).toContainText('opnieuw uitgevoerd, status van')
})

test('the buttons at the foot go back and forth, and Ctrl+Shift+Z does again too', async ({ open }) => {
  const { page } = await open()
  const undo = page.getByRole('button', { name: 'Ongedaan maken' })
  const redo = page.getByRole('button', { name: 'Opnieuw' })
  await expect(undo).toBeDisabled()
  await expect(redo).toBeDisabled()
  await editButton(page, 'Status', '1.03').click()
  await page.getByRole('option', { name: 'In uitvoering' }).click()
  await expect(undo).toBeEnabled()
  await undo.click()
  await expect(rowOf(page, '1.03')).toContainText('Doorlopend')
  await redo.click()
  await expect(rowOf(page, '1.03')).toContainText('In uitvoering')
  await press(page, 'Control+z')
  await expect(rowOf(page, '1.03')).toContainText('Doorlopend')
  await press(page, 'Control+Shift+z')
  await expect(rowOf(page, '1.03')).toContainText('In uitvoering')
})
