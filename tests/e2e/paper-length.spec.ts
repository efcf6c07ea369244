import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageSizes, pdfText } from '../support/pdf'
import { answerSaveDialog, expect, test } from '../support/test-app'

test('a note says how many pages it takes, as many as its PDF has, and which block to shorten', async ({
  open,
  dataFolder,
}) => {
  const { app, page } = await open()
  await page.getByRole('navigation').getByRole('button', { name: 'Rapportages' }).click()
  await page.getByRole('radio', { name: 'Annotaties CdK' }).click()
  await page.getByRole('button', { name: 'Nieuwe annotatie' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Gemeente/ }).click()
  await page.getByRole('option', { name: 'Soest', exact: true }).click()
  await dialog.getByRole('button', { name: 'Annotatie maken' }).click()
  const text = page.getByRole('textbox', { name: 'Eigen tekst bij Gevoeligheden', exact: true })

  const pagesOf = async (words: number): Promise<number> => {
    const path = join(dataFolder, `${words}.pdf`)
    await text.fill(Array.from({ length: words }, (_, place) => `woord${place}`).join(' '))
    await text.blur()
    await expect(page.getByText(`woord${words - 1}`).first()).toBeAttached()
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Opslaan als PDF' }).click()
    await expect(page.getByText(`Opgeslagen: ${words}.pdf`)).toBeVisible()
    return pageSizes(pdfText(new Uint8Array(await readFile(path)))).length
  }

  for (const words of [10, 300, 600, 900, 1200]) {
    const pages = await pagesOf(words)
    const said = page.getByRole('status').filter({ hasText: 'Dit stuk telt' })
    await expect(said).toContainText(`Dit stuk telt ${pages} pagina`)
    const isTooLong = pages > 2
    await expect(said.getByText('er passen er 2.')).toHaveCount(isTooLong ? 1 : 0)
    await expect(said.getByText(`Het blok ‘Gevoeligheden’ telt ${words} woorden; er passen er 60.`)).toHaveCount(
      words > 60 ? 1 : 0,
    )
  }
  expect(await pagesOf(1300)).toBeGreaterThan(2)
})
