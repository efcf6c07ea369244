import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { AGE_BEGINNING } from '@shared/safety/backup'
import { aDevelopment, anIssuedNote, aPromise, aVisit, booked, planSince } from '../support/agenda'
import { editButton, expectStored, filterButton, grid, openPanel, plannedThat } from '../support/actions-screen'
import { changed } from '../support/builders'
import { byKeys, chooseFirst, fillIn, goRound, pressButton } from '../support/by-keys'
import { press, type } from '../support/keys'
import { seed } from '../support/seed'
import { answerOpenDialog, expect, test } from '../support/test-app'

const first = '1.01'
const SIZE = { width: 1920, height: 1080 }

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const alert = (page: Page, name: string | RegExp) => page.getByRole('alertdialog', { name })
const button = (inside: Page | Locator, name: string | RegExp) => inside.getByRole('button', { name })
const part = (panel: Locator, name: string) => panel.getByRole('heading', { level: 3 }).getByRole('button', { name })

/** Goes to a screen with a key, and all round it with Tab. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await goRound(page, name)
}

test('everything that the table and the panel ask is opened, answered and left with keys', async ({ open }) => {
  const { page } = await open({ size: SIZE })
  await goRound(page, 'Acties')
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('1.0')
  await expect(grid(page).getByRole('row')).not.toHaveCount(1)
  const cell = (field: string) => editButton(page, field, first)
  const sheets = [
    ['features/actions/status-editor.tsx', 'Status'],
    ['features/actions/owner-editor.tsx', 'Trekker'],
    ['features/actions/partners-editor.tsx', 'Partners'],
    ['features/actions/expected-editor.tsx', 'Verwacht einde'],
  ] as const
  for (const [file, field] of sheets)
    await byKeys(page, { file, opener: cell(field), dialog: dialog(page, `${field} van ${first}`) })

  await byKeys(page, {
    file: 'features/actions/facet-filter.tsx',
    opener: filterButton(page, 'Status'),
    dialog: dialog(page, 'Status'),
  })
  await byKeys(page, {
    file: 'features/actions/table-tools.tsx',
    opener: button(page, 'Groeperen'),
    dialog: dialog(page, 'Groeperen'),
  })
  await byKeys(page, {
    file: 'features/actions/table-tools.tsx',
    opener: button(page, 'Kolommen'),
    dialog: dialog(page, 'Kolommen'),
  })
  await byKeys(page, {
    file: 'features/actions/conditions-dialog.tsx',
    opener: filterButton(page, 'Voorwaarden'),
    dialog: dialog(page, 'Voorwaarden'),
  })
  await byKeys(page, {
    file: 'features/actions/views-button.tsx',
    opener: button(page, 'Weergaven'),
    dialog: dialog(page, 'Weergaven'),
  })
  await byKeys(page, {
    file: 'features/actions/view-dialog.tsx',
    opener: button(page, 'Weergaven'),
    dialog: dialog(page, 'Weergave bewaren'),
    keys: 'Enter Tab Enter',
    use: async () => {
      await type(page, 'Mijn acties')
      await press(page, 'Enter')
      await expectStored(page, 'De weergave ‘Mijn acties’ is bewaard.')
    },
  })
  await byKeys(page, {
    file: 'app/keys-dialog.tsx',
    opener: button(page, 'Toetsen (?)'),
    dialog: dialog(page, 'Alle toetsen'),
    use: () => press(page, 'Enter'),
  })
  await byKeys(page, {
    file: 'features/palette/palette.tsx',
    opener: cell('Status'),
    dialog: dialog(page, 'Zoeken en opdrachten'),
    keys: 'Control+k',
  })

  await cell('Status').focus()
  await press(page, 'Space Shift+ArrowDown')
  const bar = page.getByRole('toolbar', { name: 'Met de selectie' })
  await byKeys(page, {
    file: 'features/actions/selection-commands.tsx',
    opener: button(bar, 'Meer wijzigen'),
    dialog: dialog(page, 'Meer wijzigen'),
  })
  await byKeys(page, {
    file: 'features/actions/together-dialog.tsx',
    opener: button(bar, 'Trekker'),
    dialog: dialog(page, 'Trekker van 2 acties wijzigen'),
    use: async () => {
      await type(page, 'Programmamanager')
      await press(page, 'Enter')
      await expect(button(dialog(page, 'Trekker van 2 acties wijzigen'), '2 acties wijzigen')).toBeFocused()
      await press(page, 'Enter')
      await expectStored(page, '2 acties zijn gewijzigd.')
    },
  })
  await button(bar, 'Selectie opheffen').press('Enter')

  await byKeys(page, {
    file: 'features/actions/action-form-dialog.tsx',
    opener: button(page, 'Actie toevoegen'),
    dialog: dialog(page, 'Actie toevoegen'),
  })
  await test.step('ui/select-field.tsx', async () => {
    await press(page, 'Enter')
    await expect(dialog(page, 'Actie toevoegen').getByRole('textbox').first()).toBeFocused()
    await press(page, 'Tab')
    await byKeys(page, {
      file: 'ui/select-field.tsx',
      opener: button(dialog(page, 'Actie toevoegen'), 'Thema'),
      dialog: page.getByRole('listbox'),
      use: () => press(page, 'ArrowDown Enter'),
    })
  })
  await test.step('ui/combo-field.tsx', async () => {
    const section = page.getByRole('combobox', { name: 'Onderdeel' })
    await press(page, 'Tab')
    await expect(section).toBeFocused()
    await press(page, 'ArrowDown')
    await expect(page.getByRole('listbox')).toBeVisible()
    await expect(section).toBeFocused()
    await press(page, 'Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(section).toBeFocused()
    await press(page, 'ArrowDown ArrowDown Enter')
    await expect(section).not.toHaveValue('')
    await press(page, 'Escape')
    await expect(button(page, 'Actie toevoegen')).toBeFocused()
  })

  const panel = await openPanel(page, first)
  await byKeys(page, {
    file: 'features/actions/new-partner-dialog.tsx',
    opener: button(panel, `Partners van ${first}`),
    dialog: dialog(page, `Nieuwe organisatie als partner van ${first}`),
    keys: 'Enter Shift+Tab Enter',
    use: async () => {
      const adding = dialog(page, `Nieuwe organisatie als partner van ${first}`)
      await fillIn(page, adding, { Naam: 'Stichting Proef' })
      await chooseFirst(page, button(adding, 'Soort organisatie'))
      await pressButton(page, button(adding, 'Toevoegen'))
    },
  })
  await byKeys(page, {
    file: 'features/actions/several-editor.tsx',
    opener: button(panel, `Gemeenten van ${first}`),
    dialog: dialog(page, `Gemeenten van ${first}`),
  })
  await byKeys(page, {
    file: 'features/actions/grounds-dialog.tsx',
    opener: button(panel, 'Laten vervallen…'),
    dialog: dialog(page, `Actie ${first} laten vervallen`),
  })
  await byKeys(page, {
    file: 'features/actions/action-form-dialog.tsx',
    opener: button(panel, 'Aanpassen').first(),
    dialog: dialog(page, `Actie ${first} aanpassen`),
  })
  for (const name of ['Stoplicht', 'Afspraak']) await part(panel, name).press('Enter')
  await byKeys(page, {
    file: 'ui/why-this-colour.tsx',
    opener: button(panel, 'Waarom deze kleur?'),
    dialog: dialog(page, 'Waarom deze kleur?'),
    use: () => press(page, 'Tab Enter'),
  })
  await byKeys(page, {
    file: 'features/actions/verdict-dialog.tsx',
    opener: button(panel, 'Oordeel wijzigen: Planning'),
    dialog: dialog(page, `Oordeel over ${first}: Planning`),
  })
  await byKeys(page, {
    file: 'features/actions/promise-dialog.tsx',
    opener: button(panel, 'Vastgesteld kwartaal wijzigen bij besluit…'),
    dialog: dialog(page, `Vastgesteld kwartaal van ${first} wijzigen`),
    use: async () => {
      const moving = dialog(page, `Vastgesteld kwartaal van ${first} wijzigen`)
      await chooseFirst(page, button(moving, 'Vastgesteld einde'))
      await chooseFirst(page, button(moving, 'Vastgestelde start'))
      await fillIn(page, moving, { Besluit: 'GS-besluit 34' })
      await press(page, 'Enter')
      await expectStored(page, `Het vastgestelde kwartaal van ${first} is gewijzigd bij besluit.`)
    },
  })
})

const lived = planSince([
  booked('2026-05-01', 'engagements', aVisit()),
  booked('2026-05-03', 'issues', anIssuedNote()),
  booked('2026-05-12', 'commitments', aPromise()),
  booked('2026-04-01', 'trends', aDevelopment()),
  changed(
    '2026-05-20',
    plannedThat(({ kind }) => kind === 'verkenning'),
    'status',
    'afgerond',
  ),
])

test('everything that the other screens ask is opened, answered and left with keys', async ({ open, dataFolder }) => {
  const { app, page } = await open({ size: SIZE })
  await seed(page, lived)

  await goTo(page, 'Overzicht')
  await byKeys(page, {
    file: 'features/overview/weighing.tsx',
    opener: button(page, /^Waarom deze kleur\? 2 /),
    dialog: dialog(page, /^Waarom deze kleur\? 2 /),
  })
  await byKeys(page, {
    file: 'features/overview/theme-verdict-dialog.tsx',
    opener: button(page, 'Vaststellen: oordeel over thema 2'),
    dialog: dialog(page, /^Oordeel over thema 2/),
  })

  await goTo(page, 'Planning')
  const bar = page
    .getByRole('table')
    .getByRole('button', { name: /2025-Q1 tot en met 2025-Q4$/ })
    .first()
  await byKeys(page, {
    file: 'features/planning/move-dialog.tsx',
    opener: bar,
    dialog: page.getByRole('dialog'),
    keys: 'Enter Shift+ArrowRight Enter',
  })

  await goTo(page, 'Bijwerkronde')
  await page.getByRole('combobox', { name: 'Naam' }).focus()
  await type(page, 'Zomernota 2026')
  await press(page, 'Enter Enter')
  await byKeys(page, {
    file: 'features/update-round/rest-dialog.tsx',
    opener: button(page, 'De rest: niets gewijzigd…'),
    dialog: alert(page, 'Niets gewijzigd bij de rest?'),
  })

  await goTo(page, 'Gemeenten en partners')
  const main = page.getByRole('main')
  await byKeys(page, {
    file: 'features/relations/relation-facts.tsx',
    opener: button(main, 'Feiten wijzigen'),
    dialog: page.getByRole('dialog'),
  })
  await byKeys(page, {
    file: 'features/relations/relation-remarks.tsx',
    opener: button(main, 'Aantekening toevoegen'),
    dialog: dialog(page, /^Aantekening bij /),
  })
  await page.getByRole('radio', { name: 'Lijsten' }).press('Space')
  await byKeys(page, {
    file: 'features/relations/organisation-dialog.tsx',
    opener: button(main, 'Organisatie toevoegen'),
    dialog: dialog(page, 'Organisatie toevoegen'),
    use: async () => {
      const adding = dialog(page, 'Organisatie toevoegen')
      await fillIn(page, adding, { Naam: 'Stichting Proef' })
      await chooseFirst(page, button(adding, 'Soort'))
      await pressButton(page, button(adding, 'Opslaan'))
    },
  })
  await byKeys(page, {
    file: 'features/relations/merge-dialog.tsx',
    opener: button(main, /^Samenvoegen/).first(),
    dialog: dialog(page, / samenvoegen$/),
    use: async () => {
      const merging = dialog(page, / samenvoegen$/)
      await chooseFirst(page, button(merging, 'Samenvoegen met'))
      await pressButton(page, button(merging, 'Samenvoegen').last())
    },
  })
  await page.getByRole('radio', { name: /^Trekkers/ }).press('Space')
  const adding = dialog(page, 'Trekker toevoegen')
  await byKeys(page, {
    file: 'features/relations/add-owner-dialog.tsx',
    opener: button(main, 'Trekker toevoegen'),
    dialog: adding,
    use: async () => {
      await type(page, 'Regisseur zorg')
      await pressButton(page, button(adding, 'Acties kiezen'))
      await expect(page.getByRole('listbox', { name: 'Acties' })).toBeVisible()
      await type(page, '1.01')
      await press(page, 'Enter Escape')
      await expect(button(adding, 'Acties kiezen')).toBeFocused()
      await pressButton(page, button(adding, 'Opslaan'))
    },
  })
  await byKeys(page, {
    file: 'features/relations/rename-owner-dialog.tsx',
    opener: button(main, /^Wijzigen/).first(),
    dialog: dialog(page, / anders noemen$/),
    use: async () => {
      await press(page, 'Control+a')
      await type(page, 'Bureau Bibob')
      await press(page, 'Enter')
    },
  })

  await goTo(page, 'Bestuurlijke agenda')
  const entries = [
    [
      'Momenten',
      'Moment',
      'features/engagements/moments-part.tsx',
      'features/engagements/moment-dialog.tsx',
      { 'Onderwerp ondermijning': 'Vakantieparken', Gelegenheid: 'Werkbezoek' },
    ],
    [
      'Toezeggingen',
      'Toezegging',
      'features/engagements/commitments-part.tsx',
      'features/engagements/commitment-dialog.tsx',
      { 'Toezegging of afspraak': 'Een lijst sturen.', Door: 'college', Aan: 'provincie' },
    ],
    [
      'Trends',
      'Trend',
      'features/engagements/trends-part.tsx',
      'features/engagements/trend-dialog.tsx',
      { 'Trend of ontwikkeling': 'Meer afval', Bron: 'Jaarbeeld' },
    ],
  ] as const
  for (const [tab, one, adding, shown, texts] of entries) {
    await page.getByRole('tab', { name: tab }).press('Enter')
    await byKeys(page, {
      file: adding,
      opener: button(main, `${one} toevoegen`),
      dialog: dialog(page, `${one} toevoegen`),
      use: async () => {
        await fillIn(page, dialog(page, `${one} toevoegen`), texts)
        await pressButton(page, button(dialog(page, `${one} toevoegen`), 'Opslaan'))
      },
    })
    await byKeys(page, {
      file: shown,
      opener: main.getByRole('rowheader').getByRole('button').first(),
      dialog: page.getByRole('dialog'),
    })
  }
  await test.step('ui/several-field.tsx', async () => {
    await page.getByRole('tab', { name: 'Momenten' }).press('Enter')
    await button(main, 'Moment toevoegen').press('Enter')
    const adding = dialog(page, 'Moment toevoegen')
    await byKeys(page, {
      file: 'ui/several-field.tsx',
      opener: button(adding, 'Gemeenten kiezen'),
      dialog: dialog(page, 'Gemeenten kiezen'),
    })
    await press(page, 'Escape')
    await expect(button(main, 'Moment toevoegen')).toBeFocused()
  })

  await goTo(page, 'Financiën')
  await byKeys(page, {
    file: 'features/finance/add-line-dialog.tsx',
    opener: button(page, 'Post toevoegen'),
    dialog: dialog(page, 'Post toevoegen aan 2025'),
    use: async () => {
      await fillIn(page, dialog(page, 'Post toevoegen aan 2025'), {
        'Naam van de post': 'Extra onderzoek',
        'Bedrag in hele euro’s': '5000',
        Reden: 'Voorjaarsnota',
      })
      await press(page, 'Enter')
    },
  })
  await byKeys(page, {
    file: 'features/finance/amount-editor.tsx',
    opener: button(main, `Prognose van ${LINE}`),
    dialog: dialog(page, `Prognose van ${LINE}`),
    use: async () => {
      await press(page, 'Control+a')
      await type(page, '150.000')
      await press(page, 'Enter')
    },
  })
  await byKeys(page, {
    file: 'features/finance/why-light.tsx',
    opener: button(main, `Waarom deze kleur? ${LINE}`),
    dialog: dialog(page, `Waarom deze kleur? ${LINE}`),
  })
  await byKeys(page, {
    file: 'features/finance/line-dialog.tsx',
    opener: button(main, `${LINE}. Openen`),
    dialog: dialog(page, LINE),
    use: async () => {
      await fillIn(page, dialog(page, LINE), { Toelichting: 'Eenmalig.' })
      await pressButton(page, button(dialog(page, LINE), 'Bewaren'))
    },
  })
  await press(page, 'Enter')
  await byKeys(page, {
    file: 'features/finance/line-actions.tsx',
    opener: button(dialog(page, LINE), 'Acties koppelen'),
    dialog: dialog(page, 'Acties koppelen'),
  })
  await press(page, 'Escape')

  await goTo(page, 'Controle')
  for (const [mend, name] of [
    ['Stand van zaken', /^Stand van zaken bij /],
    ['Conclusie invullen', /^Conclusie van /],
  ] as const)
    await byKeys(page, {
      file: 'features/actions/mend-action.tsx',
      opener: button(main, new RegExp(`^${mend}`)).first(),
      dialog: dialog(page, name),
    })
  await byKeys(page, {
    file: 'features/actions/deviation-dialog.tsx',
    opener: button(main, /^Oorzaak en bijsturing/).first(),
    dialog: dialog(page, /^Oorzaak en bijsturing bij /),
    use: async () => {
      const asking = dialog(page, /^Oorzaak en bijsturing bij /)
      await chooseFirst(page, button(asking, 'Oorzaak'))
      await fillIn(page, asking, {
        Toelichting: 'De gemeente heeft geen mensen.',
        Bijsturing: 'Afspreken wie het doet.',
      })
      await press(page, 'Enter')
    },
  })

  await goTo(page, 'Rapportages')
  await byKeys(page, {
    file: 'papers/issue-dialog.tsx',
    opener: button(page, 'Uitbrengen'),
    dialog: dialog(page, /^Uitbrengen: /),
  })
  await byKeys(page, {
    file: 'features/reports/traced.tsx',
    opener: button(main, /waar komt dit getal vandaan\?$/).first(),
    dialog: dialog(page, /^Waar komt /),
  })
  await page.getByRole('radio', { name: 'Annotaties CdK' }).press('Space')
  await byKeys(page, {
    file: 'features/notes/new-note-dialog.tsx',
    opener: button(page, 'Nieuwe annotatie'),
    dialog: dialog(page, 'Nieuwe annotatie'),
  })
  await page.getByRole('radio', { name: 'Uitgebracht' }).press('Space')
  await main.getByRole('table').getByRole('button').first().press('Enter')
  await byKeys(page, {
    file: 'features/reports/withdraw-dialog.tsx',
    opener: button(page, 'Intrekken'),
    dialog: dialog(page, 'R01 intrekken'),
    use: async () => {
      await fillIn(page, dialog(page, 'R01 intrekken'), { 'Waarom geldt het niet meer?': 'Verkeerde datum.' })
      await pressButton(page, button(dialog(page, 'R01 intrekken'), 'Intrekken'))
    },
  })

  await goTo(page, 'Beheer')
  await byKeys(page, {
    file: 'features/admin/seal-dialog.tsx',
    opener: button(page, 'Back-up opslaan'),
    dialog: dialog(page, 'Back-up opslaan'),
  })
  const sealed = join(dataFolder, 'mee.age')
  await writeFile(sealed, AGE_BEGINNING)
  await answerOpenDialog(app, sealed)
  await byKeys(page, {
    file: 'features/admin/open-dialog.tsx',
    opener: button(page, 'Back-up openen'),
    dialog: dialog(page, 'Back-up openen'),
  })
  await page.getByRole('tab', { name: 'Vergrendelen' }).press('Enter')
  await byKeys(page, {
    file: 'features/admin/lock-passphrase-dialog.tsx',
    opener: button(page, 'Wachtzin instellen'),
    dialog: dialog(page, 'Wachtzin instellen'),
    use: async () => {
      await fillIn(page, dialog(page, 'Wachtzin instellen'), {
        'Nieuwe wachtzin': 'paarse fiets zonder bel',
        'Nieuwe wachtzin nog een keer': 'paarse fiets zonder bel',
      })
      await press(page, 'Enter')
    },
  })
  await page.getByRole('tab', { name: 'Definitief wissen' }).press('Enter')
  await byKeys(page, {
    file: 'features/admin/erase-dialog.tsx',
    opener: button(main, /^Wissen: /).first(),
    dialog: alert(page, 'Definitief wissen?'),
  })
})

const LINE = 'Via slotwijziging van 2024 naar 2025'
