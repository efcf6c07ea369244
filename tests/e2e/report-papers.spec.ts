import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { inPdf, pageSizes, pdfText } from '../support/pdf'
import { expectAccessible } from '../support/sizes'
import { answerSaveDialog, expect, test, type OpenApp } from '../support/test-app'

const TITLE = 'Voortgangsrapportage Uitvoeringsplan ondermijning 2025-2026'

const goTo = (page: Page, screen: string) => page.getByRole('navigation').getByRole('button', { name: screen }).click()

const look = (page: Page, view: string) => page.getByRole('radio', { name: view }).click()

/** Saves what a button makes and reads it back. */
async function saved({ app, page }: OpenApp, button: string, path: string): Promise<Uint8Array> {
  const name = path.replace(/.*[\\/]/, '')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText(`Opgeslagen: ${name}`)).toBeVisible()
  return new Uint8Array(await readFile(path))
}

const CANARIES = ['Mozilla', 'Electron', 'Chrome', 'Skia', 'AppleWebKit', 'app://', homedir()]

test('three clicks make the Word document, the system dialog included', async ({ open, dataFolder }) => {
  const opened = await open()
  await goTo(opened.page, 'Rapportages')
  const bytes = await saved(opened, 'Opslaan als Word', join(dataFolder, 'rapport.docx'))
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const)
  const xml = new Map(parts).get('word/document.xml') ?? ''
  expect(xml).toContain(TITLE)
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(9)
  for (const canary of CANARIES) expect(parts.filter(([, part]) => part.includes(canary))).toEqual([])
})

test('three clicks make the PDF: tagged, in Dutch, on A4, named, with bookmarks', async ({ open, dataFolder }) => {
  const opened = await open()
  await goTo(opened.page, 'Rapportages')
  const pdf = pdfText(await saved(opened, 'Opslaan als PDF', join(dataFolder, 'rapport.pdf')))
  expect(pdf).toContain('/Marked true')
  expect(pdf).toContain('/Lang (nl)')
  expect(pdf).toContain('/DisplayDocTitle true')
  expect(inPdf(TITLE).some((title) => pdf.includes(`/Title ${title}/Author`))).toBe(true)
  const bookmark = (heading: string) => inPdf(heading).some((title) => pdf.includes(`/Title ${title}`))
  for (const heading of ['1 Samenvatting en gevraagd besluit', 'Bijlage 3 Verantwoording'])
    expect(bookmark(heading)).toBe(true)
  expect(bookmark('Rapportages')).toBe(false)
  const sizes = pageSizes(pdf)
  expect(sizes.length).toBeGreaterThan(10)
  for (const [width, height] of sizes) {
    expect(width).toBeCloseTo(595.3, -0.5)
    expect(height).toBeCloseTo(841.9, -0.5)
  }
  await expect(opened.page).toHaveTitle('Actiewijzer')
})

test('the PDF tells nothing about the program or the computer', async ({ open, dataFolder }) => {
  const opened = await open()
  await goTo(opened.page, 'Rapportages')
  const pdf = pdfText(await saved(opened, 'Opslaan als PDF', join(dataFolder, 'rapport.pdf')))
  for (const canary of [...CANARIES, 'Actiewijzer', '/Creator', '/Producer']) expect(pdf).not.toContain(canary)
})

test('the same paper gives the same PDF, whatever the window showed meanwhile', async ({ open, dataFolder }) => {
  const opened = await open()
  await goTo(opened.page, 'Rapportages')
  const first = await saved(opened, 'Opslaan als PDF', join(dataFolder, 'een.pdf'))
  await look(opened.page, 'Document')
  await look(opened.page, 'Teksten')
  const second = await saved(opened, 'Opslaan als PDF', join(dataFolder, 'twee.pdf'))
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
})

test('after the planning, which prints across the page, a paper still prints upright', async ({ open, dataFolder }) => {
  const opened = await open()
  await goTo(opened.page, 'Planning')
  await expect(opened.page.getByRole('radio', { name: 'Alle' })).toBeVisible()
  await goTo(opened.page, 'Rapportages')
  const pdf = pdfText(await saved(opened, 'Opslaan als PDF', join(dataFolder, 'rapport.pdf')))
  for (const [width, height] of pageSizes(pdf)) expect(width).toBeLessThan(height)
})

test('a PDF that cannot be made is said in a sentence', async ({ open }) => {
  const { app, page } = await open()
  await goTo(page, 'Rapportages')
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) window.webContents.printToPDF = () => Promise.reject(new Error('geen printer'))
  })
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click()
  await expect(page.getByRole('alert')).toHaveText(/Het bestand kon niet worden gemaakt \(geen printer\)/)
  await expect(page.getByRole('button', { name: 'Opslaan als PDF' })).toBeVisible()
})

test('the report is read as a document, with its headings and tables', async ({ open }) => {
  const { page } = await open()
  await goTo(page, 'Rapportages')
  await look(page, 'Document')
  const paper = page.getByRole('region', { name: 'Voorbeeld van het document' })
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText([TITLE])
  await expect(paper.getByRole('heading', { level: 3 })).toHaveText([
    '1 Samenvatting en gevraagd besluit',
    '2 Voortgang per thema',
    '3 Afwijkingen en bijsturing',
    '4 Financiën',
    '5 Wijzigingen sinds het vastgestelde plan',
    '6 Vooruitblik komende twee kwartalen',
    'Bijlage 1 Actielijst',
    'Bijlage 2 Planning per kwartaal',
    'Bijlage 3 Verantwoording',
  ])
  await expect(paper.getByRole('table', { name: 'Kerncijfers' }).getByRole('row')).toHaveCount(10)
  await expect(paper.getByRole('rowheader', { name: 'Blijven we binnen de planning?' })).toHaveCount(4)
  await page.getByLabel('Kernboodschap').fill('Het plan ligt op koers.')
  await expect(paper.getByText('Het plan ligt op koers.')).toBeVisible()
})

test('each ready text is on the clipboard with one click, and the page can never read it', async ({ open }) => {
  const { app, page } = await open()
  await goTo(page, 'Rapportages')
  await look(page, 'Teksten')
  const clipboard = () => app.evaluate(({ clipboard: held }) => held.readText())
  await page.getByRole('button', { name: 'Kopieer Essentie / samenvatting' }).click()
  await expect(page.getByText('Essentie / samenvatting staat op het klembord.')).toBeVisible()
  expect(await clipboard()).toMatch(/^Op \[datum vaststelling invullen\] stelden Gedeputeerde Staten/)
  await page.getByRole('button', { name: 'Met Statenbrief' }).click()
  await page.getByRole('button', { name: 'Kopieer Besluit' }).click()
  await expect(page.getByText('Besluit staat op het klembord.')).toBeVisible()
  expect(await clipboard()).toMatch(/^Gedeputeerde Staten besluiten:\r?\n1\. kennis te nemen .*Statenbrief.*\.$/s)
  await page.getByRole('button', { name: 'Kopieer Thema 4' }).click()
  await expect(page.getByText(/Thema 4 .* staat op het klembord\./)).toBeVisible()
  expect(await clipboard()).toContain('Blijven we binnen de planning?')
  const read = page.evaluate(() => navigator.clipboard.readText().catch((error: unknown) => String(error)))
  expect(await read).toContain('NotAllowedError')
})

test('document and texts are accessible at both sizes', async ({ open }) => {
  const opened = await open()
  const { page } = opened
  await goTo(page, 'Rapportages')
  await look(page, 'Document')
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await expectAccessible(opened)
  await look(page, 'Teksten')
  await expect(page.getByRole('heading', { name: 'Essentie / samenvatting' })).toBeVisible()
  await expectAccessible(opened)
})
