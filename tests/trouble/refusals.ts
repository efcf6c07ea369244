import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { whyRefused } from '@main/refused-switch'
import { nl } from '@renderer/messages/nl'
import type { Desktop, SaveProblem, WorkbookRefused } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import type { Witness } from '@shared/safety/witness'
import { openPanel } from '../support/actions-screen'
import { expect, killTree, openApp, test } from '../support/test-app'
import { anOnlooker, meetBox } from './boxes'
import { filledIn } from './known'
import { meet, writeList, type Trouble } from './list'

// What a disk, a file or a program beside the app refuses: main answers what it would answer then, and the window is real.

const SIZE = { width: 1280, height: 800 }
const PASSPHRASE = 'paarse fiets zonder bel'
const FULL = 'ENOSPC'

test.afterAll(writeList)

/** Lets the desktop give this answer from now on. */
async function answer<V extends keyof Desktop>(
  app: ElectronApplication,
  verb: V,
  answered: Awaited<ReturnType<Desktop[V]>>,
): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, told) => {
      ipcMain.removeHandler(told.verb)
      ipcMain.handle(told.verb, () => told.answered)
    },
    { verb, answered },
  )
}

const alerts = (within: Page | Locator, sentence: string) =>
  within.getByRole('alert').filter({ hasText: filledIn(sentence) })

const show = (page: Page, screen: string) =>
  page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click()

test('workbooks that are not read', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await page.getByRole('button', { name: 'Excel inlezen' }).click()
  const why: Readonly<Record<WorkbookRefused['kind'], readonly [when: string, does: string]>> = {
    password: ['De gekozen werkmap heeft een wachtwoord.', 'Haalt het wachtwoord eraf.'],
    'old-format': ['Het gekozen bestand is een .xls.', 'Slaat het op als .xlsx.'],
    macros: ['In de werkmap zitten macro’s.', 'Slaat hem op zonder macro’s.'],
    'open-document': ['Het gekozen bestand is een .ods.', 'Slaat het op als .xlsx.'],
    'other-kind': ['Het gekozen bestand is iets anders.', 'Kiest een ander bestand.'],
    'empty-file': ['Het bestand heeft 0 bytes.', 'Vraagt het opnieuw op.'],
    damaged: ['De werkmap is beschadigd.', 'Slaat hem in Excel opnieuw op.'],
    'too-large': ['De werkmap is groter dan 25 MB.', 'Kiest een ander bestand.'],
    'too-much-inside': ['De werkmap pakt uit tot veel meer.', 'Zet de lijst in een nieuwe werkmap.'],
    'too-many-rows': ['Er staat iets heel ver onderaan.', 'Verwijdert de lege regels.'],
    'too-wide': ['Er staat iets heel ver naar rechts.', 'Verwijdert de lege kolommen.'],
    unsafe: ['De werkmap verwijst naar buiten zichzelf.', 'Vraagt een nieuw bestand.'],
    'nothing-in-it': ['De werkmap heeft geen gevulde cel.', 'Vraagt het bestand opnieuw op.'],
    'too-slow': ['Lezen duurt langer dan een kwart minuut.', 'Zet de lijst in een nieuwe werkmap.'],
    'too-heavy': ['Lezen vraagt meer dan 512 MB geheugen.', 'Zet de lijst in een nieuwe werkmap.'],
    'not-read': ['De schijf geeft het bestand niet.', 'Kijkt of het er nog staat.'],
  }
  for (const [kind, [when, does]] of Object.entries(why) as [WorkbookRefused['kind'], [string, string]][]) {
    const code = kind === 'not-read' ? 'ENOENT' : ''
    await answer(app, 'openWorkbook', refused({ kind, name: 'lijst van Bouwen.xlsx', code }))
    await page.getByRole('button', { name: 'Bestand kiezen' }).click()
    await meet(page, alerts(page, nl.exchange.problems[kind]), { name: `werkmap-${kind}`, when, does })
  }
  const cells = { createdAt: null, sheets: [{ name: 'Blad1', isHidden: false, rows: [] }] }
  await answer(app, 'openWorkbook', ok({ kind: 'opened', name: 'lijst van Bouwen.xlsx', workbook: cells }))
  await page.getByRole('button', { name: 'Bestand kiezen' }).click()
  await meet(page, alerts(page, nl.exchange.noList), {
    ...{ name: 'geen-lijst', when: 'In de werkmap staat geen actielijst.', does: 'Kijkt de kolommen na.' },
  })
  await app.close()
})

/** Pastes a text on the page, as Ctrl+V does. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test('cells that are not taken', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await page.getByRole('button', { name: 'Excel inlezen' }).click()
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeFocused()
  const { 'no-cells': none, 'no-number': noNumber, 'no-field': noField } = nl.exchange.pasted.problems
  for (const [text, sentence, name, when] of [
    ['los woord', none, 'geen-cellen', 'Er wordt geplakt, maar er staan geen cellen op het klembord.'],
    ['Trekker\tStatus\nBouwen\tAfgerond', noNumber, 'geen-nummer', 'De geplakte kopregel heeft geen kolom Nr.'],
    ['Nr.\tActie\n1.01\tIets', noField, 'geen-veld', 'De geplakte kopregel heeft geen veld dat kan wijzigen.'],
  ] as const) {
    await paste(page, text)
    await meet(page, alerts(page, sentence), { name, when, does: 'Kopieert opnieuw, met de kopregel.' })
  }
  const rows = [
    '1.01\tklaar\t',
    '1.02\t\tnajaar',
    '1.03\t\t2040-Q1',
    '1.04\tAfgerond\t',
    '1.04\tNiet gestart\t',
    'x\tAfgerond\t',
    '9.99\tAfgerond\t',
  ]
  await paste(page, ['Nr.\tStatus\tGereed verwacht', ...rows].join('\n'))
  const refusals = page.getByRole('table', { name: 'Niet overgenomen' })
  await expect(refusals).toBeVisible()
  await refusals.scrollIntoViewIfNeeded()
  for (const kind of [
    'status-unknown',
    'quarter-unreadable',
    'quarter-outside',
    'number-unreadable',
    'number-twice',
  ] as const)
    await meet(page, refusals.getByText(nl.exchange.refused.kinds[kind]).first(), {
      ...{ name: `cel-${kind}`, when: 'Een cel van een lijst is niet te gebruiken.' },
      does: 'Verbetert de cel, of laat hem weg.',
    })
  await meet(page, refusals.getByText(nl.exchange.refused.unknown), {
    ...{ name: 'cel-onbekend', when: 'Een nummer van een lijst staat niet in het plan.', does: 'Kijkt het nummer na.' },
  })
  await answer(app, 'backUpFirst', refused({ kind: 'backup-failed', code: FULL }))
  await page.getByRole('button', { name: 'actie bijwerken' }).click()
  await meet(page, alerts(page, nl.exchange.notKept).first(), {
    ...{ name: 'vooraf-geen-back-up', when: 'Voor het overnemen kan geen back-up worden gemaakt.' },
    does: 'Maakt ruimte op de schijf.',
  })
  await app.close()
})

test('files that are not saved', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await show(page, 'Rapportages')
  const why: Readonly<Record<SaveProblem['kind'], readonly [code: string, when: string, does: string]>> = {
    'in-use': ['EBUSY', 'Het bestand staat nog open in Excel.', 'Sluit het daar.'],
    'disk-full': [FULL, 'De schijf raakt vol bij het opslaan.', 'Maakt ruimte.'],
    'not-allowed': ['EACCES', 'In de map mag niet worden geschreven.', 'Kiest een andere map.'],
    'folder-missing': ['ENOENT', 'De map is er niet meer.', 'Kiest een andere map.'],
    'name-invalid': ['EINVAL', 'De schijf kent zo’n naam niet.', 'Kiest een andere naam.'],
    unknown: ['EIO', 'De schijf geeft een andere fout.', 'Probeert een andere map.'],
  }
  for (const [kind, [code, when, does]] of Object.entries(why) as [SaveProblem['kind'], [string, string, string]][]) {
    await answer(app, 'saveFile', refused({ kind, name: 'Voortgang GS.xlsx', code }))
    await page.getByRole('button', { name: 'Opslaan als Excel' }).click()
    await meet(page, alerts(page, nl.papers.problems[kind]), { name: `niet-bewaard-${kind}`, when, does })
  }
  await answer(app, 'printPdf', refused({ kind: 'not-printed', code: 'PrintFailed' }))
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click()
  await meet(page, alerts(page, nl.papers.problems['not-made']), {
    ...{ name: 'pdf-niet-gemaakt', when: 'Het stuk kan niet worden getekend.', does: 'Geeft de melding door.' },
  })
  await app.close()
})

test('what Beheer says', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  const second = { name: 'Netwerkmap', since: '2026-06-20T10:00:00.000Z', code: 'ENOENT' }
  const state = { backups: [], undo: null, second, problem: { kind: 'backup-damaged' } as const }
  await answer(app, 'backups', state)
  await show(page, 'Beheer')
  await meet(page, page.getByText(nl.admin.problems['journal-damaged']), {
    ...{ name: 'journaal-niet-heel', when: 'Van een journaal met een gat kan geen back-up worden gemaakt.' },
    does: 'Start opnieuw.',
  })
  await meet(page, page.getByText(filledIn(nl.admin.second.failed)), {
    ...{ name: 'tweede-kopie-beheer', when: 'De map voor de tweede kopie is niet bereikbaar.' },
    does: 'Sluit de schijf aan of kiest een andere map.',
  })
  const name = 'back-up.gz'
  for (const [kind, when] of [
    ['too-large', 'Het gekozen bestand is groter dan 100 MB.'],
    ['not-read', 'De schijf geeft het gekozen bestand niet.'],
  ] as const) {
    await answer(app, 'openBackupFile', refused({ kind, name, code: 'EIO' }))
    await page.getByRole('button', { name: 'Back-up openen' }).click()
    await meet(page, alerts(page, nl.admin.problems[kind]), {
      ...{ name: `back-up-${kind}`, when, does: 'Kiest een ander bestand.' },
    })
  }
  for (const [kind, when, does] of [
    ['backup-failed', 'De map voor de tweede kopie neemt de back-up niet.', 'Maakt ruimte of kiest een andere map.'],
    ['backup-only-reading', 'Er wordt alleen gelezen.', 'Maakt ruimte en probeert het opnieuw.'],
  ] as const) {
    await answer(app, 'chooseSecondCopy', refused({ kind, code: FULL }))
    await page.getByRole('button', { name: 'Map kiezen' }).click()
    await meet(page, alerts(page, nl.admin.problems[kind]), { name: kind, when, does })
  }
  await answer(app, 'log', { lines: [], failed: FULL })
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await meet(page, page.getByText(filledIn(nl.log.notWritten)), {
    ...{ name: 'logboek-niet-geschreven', when: 'Het logboek kan niet worden geschreven.' },
    does: 'Maakt ruimte op de schijf.',
  })
  await answer(app, 'changePassphrase', refused({ kind: 'passphrase-not-kept', code: FULL }))
  await page.getByRole('tab', { name: 'Vergrendelen' }).click()
  await page.getByRole('button', { name: 'Wachtzin instellen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wachtzin instellen' })
  await dialog.getByLabel('Nieuwe wachtzin', { exact: true }).fill(PASSPHRASE)
  await dialog.getByLabel('Nieuwe wachtzin nog een keer').fill(PASSPHRASE)
  await dialog.getByRole('button', { name: 'Wachtzin instellen' }).click()
  await meet(page, alerts(dialog, nl.lock.problems['passphrase-not-kept']), {
    ...{ name: 'wachtzin-niet-bewaard', when: 'De wachtzin kan niet worden geschreven.' },
    does: 'Maakt ruimte op de schijf.',
  })
  await app.close()
})

test('the lock', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await answer(app, 'lockState', { hasPassphrase: true })
  const opened = app.waitForEvent('window')
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
  const locked = await opened
  await locked.getByLabel('Wachtzin').fill('verkeerd')
  for (const [problem, sentence, when] of [
    [{ kind: 'passphrase-wrong' }, nl.lock.problems['passphrase-wrong'], 'De wachtzin van het slot klopt niet.'],
    [
      { kind: 'passphrase-wait', seconds: 30 },
      nl.lock.problems['passphrase-wait_other'],
      'De wachtzin was vijf keer verkeerd.',
    ],
  ] as const) {
    await answer(app, 'unlock', refused(problem))
    await locked.getByRole('button', { name: 'Ontgrendelen' }).click()
    await meet(locked, alerts(locked, sentence), { name: problem.kind, when, does: 'Probeert het opnieuw.' })
  }
  await expect.poll(() => page.isClosed()).toBe(true)
  await app.close()
})

/** Keeps the words of the next question of the system, which is asked all the same. */
const hearQuestion = (app: ElectronApplication) =>
  app.evaluate(({ dialog }) => {
    const ask = dialog.showMessageBox.bind(dialog)
    dialog.showMessageBox = (...said: readonly unknown[]) => {
      const { message, detail } = said.at(-1) as Electron.MessageBoxOptions
      Object.assign(globalThis, { heard: `${message} ${detail}` })
      return Reflect.apply(ask, dialog, said) as ReturnType<typeof dialog.showMessageBox>
    }
  })

const heard = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { readonly heard?: string }).heard ?? '')

test('what lies outside the app', async ({ dataFolder }) => {
  const onlooker = await anOnlooker()
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  const panel = await openPanel(page, '1.01')
  await panel.getByRole('button', { name: /^Koppelingen en bestanden/ }).click()
  await panel.getByRole('button', { name: 'Koppeling toevoegen' }).click()
  const address = panel.getByLabel('Adres of pad')
  await address.fill('riec.nl')
  await address.press('Enter')
  await meet(page, panel.getByText(nl.problems['link-unreadable']), {
    ...{ name: 'geen-adres', when: 'Wat bij een actie is ingevuld, is geen adres.', does: 'Vult het hele adres in.' },
  })
  await address.fill('https://riec.nl/handreiking')
  await address.press('Enter')
  const link = panel
    .getByRole('list', { name: /^Koppelingen/ })
    .getByRole('button', { name: 'https://riec.nl/handreiking', exact: true })
  await expect(link).toBeVisible()
  await hearQuestion(app)
  await link.click()
  await expect.poll(() => heard(app)).not.toBe('')
  await meetBox(onlooker, await heard(app), {
    ...{ name: 'naar-buiten', when: 'Een koppeling wordt geopend.', does: 'Kijkt of het adres klopt.' },
  })
  await onlooker.close()
  for (const [kind, when, does] of [
    ['not-allowed', 'Een koppeling is geen adres en geen document.', 'Haalt hem weg.'],
    ['file-missing', 'Een document staat niet meer op zijn plek.', 'Voegt het opnieuw toe.'],
    ['not-opened', 'Het systeem opent het niet.', 'Opent het zelf.'],
  ] as const) {
    await answer(app, 'openOutside', refused({ kind, code: 'EIO' }))
    await link.click()
    await meet(page, alerts(page, nl.actions.links.problems[kind]), { name: `koppeling-${kind}`, when, does })
  }
  await killTree({ app })
})

test('half-typed texts that cannot be kept, and clipboards that are taken', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await answer(app, 'keepHalfTyped', refused({ kind: 'not-noted', code: FULL }))
  const panel = await openPanel(page, '1.02')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await panel.getByLabel('Wat is er gebeurd?').fill('Half')
  await meet(page, alerts(page, nl.app.halfTypedNotKept), {
    ...{ name: 'concept-niet-bewaard', when: 'Een tekst die wordt getypt, kan niet als concept worden bewaard.' },
    does: 'Slaat de tekst eerder op.',
  })
  await panel.getByLabel('Wat is er gebeurd?').fill('')
  await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
  await meet(page, panel.getByText(nl.problems['text-empty']), {
    ...{ name: 'stand-leeg', when: 'Een stand van zaken wordt leeg opgeslagen.', does: 'Schrijft de tekst.' },
  })
  await app.close()
})

/** What is known of the store, as main tells it to the window. */
const witnessOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly desktop: Desktop }).desktop.witness())

/** How a start that has this to tell looks. */
const STARTS: readonly (Trouble & { readonly told: Partial<Witness>; readonly sentence: string })[] = [
  {
    ...{ name: 'vol-bij-de-start', when: 'Bij de start is er minder dan 500 MB vrij.' },
    does: 'Maakt ruimte en kiest Opnieuw proberen.',
    told: { reading: { why: { kind: 'no-room', megabytes: 312 }, isWhole: true } },
    sentence: nl.app.reading['no-room'],
  },
  {
    ...{ name: 'niet-te-schrijven', when: 'Bij de start kan er op de schijf niet worden geschreven.' },
    does: 'Laat het herstellen en kiest Opnieuw proberen.',
    told: { reading: { why: { kind: 'not-writable', code: 'EROFS' }, isWhole: true } },
    sentence: nl.app.reading['not-writable'],
  },
  {
    ...{ name: 'vol-en-niet-te-lezen', when: 'De schijf is vol, en zonder te schrijven is niet alles te lezen.' },
    does: 'Maakt ruimte en start opnieuw.',
    told: { reading: { why: { kind: 'no-room', megabytes: 0 }, isWhole: false } },
    sentence: nl.app.broken['no-room'],
  },
  {
    ...{ name: 'geen-koude-kopie', when: 'Na een slecht einde past er geen kopie van de opslag op de schijf.' },
    does: 'Maakt ruimte op de schijf.',
    told: { findings: [{ kind: 'not-copied', code: FULL }] },
    sentence: nl.app.opened['not-copied'],
  },
]

for (const { told, sentence, ...trouble } of STARTS)
  test(trouble.name, async ({ dataFolder }) => {
    const { app, page } = await openApp({ dataFolder, size: SIZE })
    await answer(app, 'witness', { ...(await witnessOf(page)), ...told })
    await page.reload()
    await meet(page, page.getByText(filledIn(sentence)), trouble)
    const why = told.reading?.isWhole ? told.reading.why : null
    if (why) {
      await answer(app, 'tryAgain', refused(why))
      await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
      await meet(page, alerts(page, nl.app.reading[`still-${why.kind}`]), {
        ...{ name: `nog-${trouble.name}`, when: 'Opnieuw proberen is gekozen, maar er is niets veranderd.' },
        does: trouble.does,
      })
      await page.getByRole('grid', { name: 'Acties' }).getByRole('button', { name: 'Status van 1.02:' }).click()
      await answer(app, 'note', refused({ kind: 'not-noted', code: FULL }))
      await page.getByRole('option', { name: 'Afgerond' }).click()
      await meet(page, alerts(page, nl.problems[why.kind]).first(), {
        ...{ name: `niets-opgeslagen-${why.kind}`, when: 'Er wordt toch iets gewijzigd.' },
        does: trouble.does,
      })
    }
    await app.close()
  })

test('a start that takes long', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('witness')
    ipcMain.handle('witness', () => new Promise(() => undefined))
  })
  for (const [kind, percent] of [
    ['looking', null],
    ['copying', null],
    ['journals', 40],
    ['backups', 80],
    ['keeping', null],
  ] as const) {
    await answer(app, 'startStep', { kind, percent })
    await page.reload()
    await meet(page, page.getByText(nl.app.start[kind]), {
      ...{ name: `start-${kind}`, when: 'Starten duurt langer dan anderhalve tel.', does: 'Wacht.' },
    })
  }
  await app.close()
})

test('a screen that breaks', async ({ dataFolder }) => {
  const { app, page } = await openApp({ dataFolder, size: SIZE })
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('backups')
    ipcMain.handle('backups', () => ({ backups: 'onzin' }))
  })
  await show(page, 'Beheer')
  await meet(page, page.getByText(nl.app.broken.advice), {
    ...{ name: 'scherm-kapot', when: 'Een scherm kan iets niet tekenen.', does: 'Kiest Opnieuw proberen.' },
  })
  await app.close()
})

test('a switch that is refused', async ({ dataFolder }) => {
  const onlooker = await anOnlooker()
  const { app } = await openApp({ dataFolder, size: SIZE })
  const sentence = whyRefused('--inspect')
  // Only a packaged app refuses; this is the same box with the same words.
  await app.evaluate(({ dialog }, words) => {
    setTimeout(() => dialog.showErrorBox('Actiewijzer start niet', words), 500)
  }, sentence)
  await meetBox(onlooker, sentence, {
    ...{ name: 'start-niet', when: 'Iemand start de app met een toevoeging die de beveiliging kan uitzetten.' },
    does: 'Start de app zonder die toevoeging.',
  })
  await killTree({ app })
  await onlooker.close()
})
