import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { press } from '../support/keys'
import { acceptSaveDialogs, answerSaveDialog, expect, type OpenApp } from '../support/test-app'
import { goTo, OUT, picture, stored, textsIn } from './account'

const DECISION = 'in te stemmen met deze voortgangsrapportage.'
/** What the advisor writes in the note for the visit. */
const NOTE = {
  Kernboodschap: 'Soest loopt voorop bij de vakantieparken. De provincie helpt met het handhavingsknelpunt.',
  'Spreekpunten – gesprek met de burgemeester':
    'Wij waarderen dat Soest de vakantieparken samen met ons aanpakt.\nWij brengen het handhavingsknelpunt bij het RIEC.\nWij horen graag wat Soest daarvoor van ons nodig heeft.',
  'Gewenste uitkomst': 'Een afspraak over wie het handhavingsknelpunt uitwerkt, en wanneer.',
}
const TO_GS = { moment: 'Voortgangsrapportage GS', sentTo: 'Gedeputeerde Staten' }
const TO_CDK = { moment: '', sentTo: 'commissaris van de Koning' }

type Destination = typeof TO_GS

/** What the files of a kind end in. */
const ENDINGS = { 'Excel-werkmap': '.xlsx', 'Word-document': '.docx', PDF: '.pdf' }
type FileKind = keyof typeof ENDINGS

/** A paper that went out: what the register says of it, and the file that it was. */
export interface IssuedFile {
  readonly number: string
  readonly title: string
  readonly name: string
  /** As the register shows it. */
  readonly sha256: string
  readonly sha256OfFile: string
  readonly bytes: number
}

/** Every paper goes out as every kind of file that it can be, under the name that the app proposes. */
export async function issuePapers({ app, page }: OpenApp, occasion: string): Promise<void> {
  await acceptSaveDialogs(app, OUT)
  await open(page, 'Voortgang GS')
  await makeFinal(page)
  await page.getByRole('textbox', { name: 'Gevraagd besluit' }).fill(DECISION)
  for (const kind of ['Excel-werkmap', 'Word-document', 'PDF'] as const) await issue(page, kind, TO_GS)
  await open(page, 'Annotaties CdK')
  await page.getByRole('button', { name: `Annotatie maken: ${occasion}` }).click()
  await stored(page, 'Annotatie gemaakt')
  await makeFinal(page)
  for (const [block, words] of Object.entries(NOTE))
    await page.getByRole('textbox', { name: `Eigen tekst bij ${block}`, exact: true }).fill(words)
  await picture(page, 'annotatie')
  for (const kind of ['Word-document', 'PDF'] as const) await issue(page, kind, TO_CDK)
  await open(page, 'Overzicht CdK')
  await makeFinal(page)
  await issue(page, 'Excel-werkmap', TO_CDK)
}

const open = (page: Page, part: string) => page.getByRole('radio', { name: part }).click()

async function makeFinal(page: Page): Promise<void> {
  const state = page.getByRole('button', { name: 'Status document' })
  await state.click()
  await page.getByRole('option', { name: 'Definitief' }).click()
  await expect(state).toContainText('Definitief')
}

async function issue(page: Page, kind: FileKind, { moment, sentTo }: Destination): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Uitbrengen' }).click()
  await dialog.getByRole('button', { name: 'Bestand' }).click()
  await page.getByRole('option', { name: kind }).click()
  await dialog.getByRole('combobox', { name: 'Rapportagemoment' }).fill(moment)
  await press(page, 'Tab')
  await dialog.getByRole('textbox', { name: 'Verzonden aan' }).fill(sentTo)
  await dialog.getByRole('button', { name: 'Uitbrengen en opslaan' }).click()
  await stored(page, new RegExp(`Uitgebracht en opgeslagen: .*\\${ENDINGS[kind]}`))
}

const register = (page: Page) => page.getByRole('table', { name: 'Register van uitgebrachte stukken' })

/** Every paper of the register, opened; the file that was saved has the checksum that stands there. */
export async function readRegister(page: Page): Promise<readonly IssuedFile[]> {
  await open(page, 'Uitgebracht')
  await expect(register(page)).toContainText('Geldt')
  await picture(page, 'register')
  const issued: IssuedFile[] = []
  for (const row of (await register(page).getByRole('row').all()).slice(1)) {
    const [number = '', title = ''] = await textsIn(row)
    await row.getByRole('button').click()
    await expect(page.getByRole('heading', { level: 1, name: `${number} ${title}` })).toBeVisible()
    const [name, sha256] = [await fileName(page), await factOf(page, 'Controlegetal (SHA-256)')]
    const bytes = await readFile(join(OUT, name))
    const sha256OfFile = createHash('sha256').update(bytes).digest('hex')
    expect(sha256OfFile, name).toBe(sha256)
    issued.push({ number, title, name, sha256, sha256OfFile, bytes: bytes.length })
    await page.getByRole('button', { name: 'Naar het register' }).click()
  }
  expect(issued.map(({ name }) => extname(name))).toEqual(['.xlsx', '.pdf', '.docx', '.pdf', '.docx', '.xlsx'])
  return issued
}

const fileName = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/\.(xlsx|docx|pdf)$/)
    .first()
    .innerText()

const factOf = (page: Page, name: string) =>
  page
    .locator('div')
    .filter({ has: page.locator('> dt', { hasText: name }) })
    .getByRole('definition')
    .innerText()

/** The register after the restart: one paper is saved anew, and is what it was to the byte. */
export async function saveAgain({ app, page }: OpenApp, issued: readonly IssuedFile[]) {
  const paper = issued.find(({ name }) => name.endsWith('.docx'))
  if (!paper) throw new Error('The register has no Word document')
  const name = `opnieuw-opgeslagen${extname(paper.name)}`
  await goTo(page, 'Rapportages')
  await open(page, 'Uitgebracht')
  await register(page).getByRole('row').filter({ hasText: paper.number }).getByRole('button').click()
  await expect(page.getByRole('region', { name: 'Voorbeeld van het document' })).toBeVisible()
  await picture(page, 'uitgebracht')
  await answerSaveDialog(app, join(OUT, name))
  await page.getByRole('button', { name: 'Opnieuw opslaan' }).click()
  await stored(page, `Opgeslagen: ${name}`)
  const [before, after] = await Promise.all([paper.name, name].map((file) => readFile(join(OUT, file))))
  expect(after).toEqual(before)
  return { number: paper.number, name, sameAs: paper.name }
}
