import type { Locator } from '@playwright/test'
import { firstPlan } from '@shared/first-plan/first-plan'
import { folded } from '@shared/plan/action-filter'
import {
  editButton,
  expectCount,
  expectStored,
  filterButton,
  grid,
  openPanel,
  panelOf,
  planned,
  plannedThat,
  rowOf,
  turnFilter,
} from '../support/actions-screen'
import { press } from '../support/keys'
import { expect, inaccessible, test } from '../support/test-app'

const first = plannedThat(() => true)
const unowned = plannedThat(({ owner }) => owner === null)
const withQuarter = plannedThat(({ adopted }) => adopted.end !== null && adopted.end.origin !== 'looptijd')
const toldTwice = plannedThat(({ alsoAt }) => alsoAt.length > 0)

test.describe('editing in the table', () => {
  test('a status is stored in two clicks, is there after a restart, and Ctrl+Z takes it back', async ({ open }) => {
    const { app, page } = await open()
    await editButton(page, 'Status', first.number).click()
    await page.getByRole('option', { name: 'In uitvoering' }).click()
    await expectStored(page, `Status van ${first.number} is nu In uitvoering.`)
    await expect(editButton(page, 'Status', first.number)).toHaveText('In uitvoering')
    await app.close()

    const again = (await open()).page
    await expect(editButton(again, 'Status', first.number)).toHaveText('In uitvoering')
    await press(again, 'Control+z')
    await expectStored(again, 'De laatste wijziging is teruggedraaid.')
    await expect(editButton(again, 'Status', first.number)).toHaveText('Niet gestart')
  })

  test('an owner is a known one, any other name, or nog te bepalen again', async ({ open }) => {
    const { page } = await open()
    const owner = editButton(page, 'Trekker', unowned.number)
    await owner.click()
    await page.getByRole('textbox', { name: 'Zoek of typ een trekker' }).fill('coordinator')
    await page.getByRole('option', { name: 'Bibob-Coördinator' }).click()
    await expect(owner).toHaveText('Bibob-Coördinator')

    await owner.click()
    await page.getByRole('textbox', { name: 'Zoek of typ een trekker' }).fill('Team Ruimte')
    await page.getByRole('option', { name: '‘Team Ruimte’ als nieuwe trekker' }).click()
    await expectStored(page, `Trekker van ${unowned.number} is nu Team Ruimte.`)
    await expect(owner).toHaveText('Team Ruimte')

    await owner.click()
    await page.getByRole('option', { name: 'nog te bepalen' }).click()
    await expect(owner).toHaveText('nog te bepalen')
  })

  test('partners come and go with a click each, and the list stays open', async ({ open }) => {
    const { page } = await open()
    const { number } = plannedThat(({ partners }) => partners.length === 0)
    const partners = editButton(page, 'Partners', number)
    await partners.click()
    const list = page.getByRole('dialog', { name: `Partners van ${number}` })
    await list.getByRole('textbox', { name: 'Zoek een organisatie' }).fill('politie')
    await list.getByRole('option', { name: 'Politie', exact: true }).click()
    await expect(list.getByRole('option', { name: 'Politie', exact: true })).toHaveAttribute('aria-selected', 'true')
    await list.getByRole('textbox', { name: 'Zoek een organisatie' }).fill('belasting')
    await list.getByRole('option', { name: 'Belastingdienst' }).click()
    await press(page, 'Escape')
    await expect(partners).toHaveAccessibleName(`Partners van ${number}: Politie, Belastingdienst`)

    await partners.click()
    await list.getByRole('option', { name: 'Politie', exact: true }).click()
    await press(page, 'Escape')
    await expectStored(page, `Politie is geen partner meer van ${number}.`)
    await expect(partners).toHaveAccessibleName(`Partners van ${number}: Belastingdienst`)
  })

  test('an organisation that is not in the list is added on the spot, with its kind', async ({ open }) => {
    const { page } = await open()
    await editButton(page, 'Partners', first.number).click()
    await page.getByRole('textbox', { name: 'Zoek een organisatie' }).fill('Stichting Meld Misdaad')
    await page.getByRole('button', { name: 'Nieuwe organisatie…' }).click()
    const dialog = page.getByRole('dialog', { name: `Nieuwe organisatie als partner van ${first.number}` })
    await expect(dialog.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Stichting Meld Misdaad')
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(dialog.getByText('Kies wat voor organisatie het is.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Soort organisatie' }).click()
    await page.getByRole('option', { name: 'Maatschappelijke organisatie' }).click()
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expectStored(page, `Stichting Meld Misdaad is partner van ${first.number}.`)

    await editButton(page, 'Partners', first.number).click()
    await expect(page.getByRole('option', { name: 'Stichting Meld Misdaad' })).toHaveAttribute('aria-selected', 'true')
  })

  test('another expected quarter leaves the adopted one alone and says who moved it', async ({ open }) => {
    const { page } = await open()
    const { number } = withQuarter
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill(number)
    await editButton(page, 'Verwacht einde', number).click()
    await page.getByRole('option', { name: '2027-Q2' }).click()
    await page.getByRole('textbox', { name: 'Reden' }).fill('De partner komt later.')
    await press(page, 'Enter')
    await expectStored(page, `Verwacht einde van ${number} is nu 2027-Q2.`)
    await expect(editButton(page, 'Verwacht einde', number)).toHaveText('2027-Q2door adviseur')
    await expect(rowOf(page, number)).toContainText(String(withQuarter.adopted.end?.value))
  })

  test('an end before the start is refused beside the field, and nothing is written', async ({ open }) => {
    const { page } = await open()
    const { number } = withQuarter
    const end = editButton(page, 'Verwacht einde', number)
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill(number)
    const panel = await openPanel(page, number)
    const start = panel.getByRole('button', { name: `Verwachte start van ${number}` })
    const move = async (field: Locator, to: string) => {
      await field.click()
      await page.getByRole('option', { name: to }).click()
      const reason = page.getByRole('textbox', { name: 'Reden' })
      await expect(reason.or(field.filter({ hasText: to }))).toBeVisible()
      if (await reason.isVisible()) await reason.press('a')
      if (await reason.isVisible()) await reason.press('Enter')
      await expect(field).toContainText(to)
    }
    await move(start, 'geen kwartaal')
    await move(end, '2026-Q4')
    await move(start, '2026-Q4')
    await end.click()
    await page.getByRole('option', { name: '2026-Q2' }).click()
    const refusal = page.getByRole('dialog', { name: `Verwacht einde van ${number}` }).getByRole('alert')
    await expect(refusal).toContainText('Het einde (2026-Q2) ligt vóór de start (2026-Q4).')
    await press(page, 'Escape')
    await expect(end).toContainText('2026-Q4')
  })

  test('Vervallen asks for a reason, refuses to go on without it, and keeps it with the action', async ({ open }) => {
    const { page } = await open()
    await editButton(page, 'Status', first.number).click()
    await page.getByRole('option', { name: 'Vervallen' }).click()
    const dialog = page.getByRole('dialog', { name: `Actie ${first.number} laten vervallen` })
    await dialog.getByRole('button', { name: 'Laten vervallen' }).click()
    await expect(dialog.getByText('Aanhouden of laten vervallen kan alleen met een reden.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Reden' }).fill('Opgegaan in een andere actie.')
    await dialog.getByRole('button', { name: 'Laten vervallen' }).click()
    await expectStored(page, `Status van ${first.number} is nu Vervallen.`)
    await expect(editButton(page, 'Status', first.number)).toHaveText('Vervallen')
    await expect(await openPanel(page, first.number)).toContainText('Opgegaan in een andere actie.')
  })
})

test.describe('finding actions', () => {
  test('searching makes no difference between accents and capitals, and counts what is left', async ({ open }) => {
    const { page } = await open()
    const expected = planned.filter((action) => folded(action.planText ?? '').includes('integriteitcoordinator'))
    const search = page.getByRole('searchbox', { name: 'Zoeken' })
    await expectCount(page, planned.length)
    for (const text of ['integriteitcoördinator', 'INTEGRITEITCOORDINATOR']) {
      await search.fill(text)
      await expectCount(page, expected.length)
      for (const { number } of expected) await expect(rowOf(page, number)).toBeVisible()
    }
    await page.getByRole('button', { name: 'Zoekveld leegmaken' }).click()
    await expectCount(page, planned.length)
  })

  test('a search that finds nothing says so and offers the way back', async ({ open }) => {
    const { page } = await open()
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill('paashaas')
    await expectCount(page, 0)
    await expect(page.getByRole('heading', { name: 'Geen enkele actie past bij deze filters.' })).toBeVisible()
    expect(await inaccessible(page)).toEqual([])
    await page.getByRole('button', { name: 'Alles wissen' }).last().click()
    await expectCount(page, planned.length)
  })

  test('filters narrow each other, stand in chips, and go one by one or all at once', async ({ open }) => {
    const { page } = await open()
    const inTheme = planned.filter(({ theme }) => theme === 1)
    const continuous = inTheme.filter(({ status }) => status === 'doorlopend')
    const both = inTheme.filter(({ status }) => status === 'doorlopend' || status === 'niet-gestart')
    await turnFilter(page, 'Thema', /^1\. /)
    await expectCount(page, inTheme.length)
    await turnFilter(page, 'Status', 'Doorlopend')
    await expectCount(page, continuous.length)
    await turnFilter(page, 'Status', 'Niet gestart')
    await expectCount(page, both.length)
    await expect(filterButton(page, 'Status')).toHaveAccessibleName('Status, 2 keuzes aan')

    const chips = page.getByRole('list', { name: 'Filters die aan staan' })
    await chips.getByRole('button', { name: 'Status: Doorlopend' }).click()
    await expectCount(page, both.length - continuous.length)
    await chips.getByRole('button', { name: 'Alles wissen' }).click()
    await expectCount(page, planned.length)
    await expect(chips).toBeHidden()
  })

  test('every filter can be asked for what is empty or for a name', async ({ open }) => {
    const { page } = await open()
    const cases: readonly [string, string | RegExp, (typeof planned)[number][]][] = [
      ['Trekker', 'nog te bepalen', planned.filter(({ owner }) => owner === null)],
      ['Kwartaal', 'geen kwartaal', planned.filter(({ expected }) => expected.end === null)],
      ['Onderdeel', first.section, planned.filter(({ section }) => section === first.section)],
      ['Gemeente', municipality.name, planned.filter((action) => action.municipalities.includes(municipality.id))],
      ['Partner', partner.shortName, planned.filter(({ partners }) => partners.some(isPartner))],
    ]
    for (const [filter, choice, expected] of cases) {
      await filterButton(page, filter).click()
      await page.getByRole('option', { name: choice }).first().click()
      await press(page, 'Escape')
      await expectCount(page, expected.length)
      await page.getByRole('button', { name: 'Alles wissen' }).click()
    }
  })

  test('a header sorts its column, and once more the other way round', async ({ open }) => {
    const { page } = await open()
    const status = grid(page).getByRole('columnheader', { name: 'Status' })
    await status.getByRole('button').click()
    await expect(status).toHaveAttribute('aria-sort', 'ascending')
    await expect(grid(page).getByRole('row').nth(1)).toContainText('Niet gestart')
    await status.getByRole('button').click()
    await expect(status).toHaveAttribute('aria-sort', 'descending')
    await expect(grid(page).getByRole('row').nth(1)).not.toContainText('Niet gestart')
    await expect(grid(page).getByRole('columnheader', { name: 'Nr.' })).not.toHaveAttribute('aria-sort')
  })
})

const municipality = firstPlan.municipalities.find(({ id }) =>
  planned.some(({ municipalities }) => municipalities.includes(id)),
) ?? { id: '', name: '' }
const partner = firstPlan.organisations.find(({ id }) => id === 'politie') ?? { id: '', shortName: '' }
const isPartner = ({ organisation }: { readonly organisation: string }) => organisation === partner.id

test.describe('actions of one’s own', () => {
  test('an action is added with a number of its own, edited, and withdrawn', async ({ open }) => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Actie toevoegen' })
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(dialog.getByText('Kies een van de vier thema’s.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Thema' }).click()
    await page.getByRole('option', { name: /^1\. / }).click()
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(dialog.getByText('De actie heeft nog geen naam.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Actie' }).fill('Organiseer een themadag')
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expect(dialog.getByText('Het onderdeel is leeg.')).toBeVisible()
    await dialog.getByRole('combobox', { name: 'Onderdeel' }).fill('Eigen onderdeel')
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await expectStored(page, 'De actie ‘Organiseer een themadag’ is toegevoegd.')
    await expectCount(page, planned.length + 1, planned.length + 1)

    const panel = panelOf(page, nextInTheme1)
    await expect(panel.getByText('Eigen actie van de adviseur; staat niet in het plan.')).toBeVisible()
    await panel.getByRole('button', { name: 'Aanpassen' }).click()
    const form = page.getByRole('dialog', { name: `Actie ${nextInTheme1} aanpassen` })
    await form.getByRole('textbox', { name: 'Actie' }).fill('Organiseer twee themadagen')
    await form.getByRole('button', { name: 'Opslaan' }).click()
    await expect(panel.getByRole('heading', { name: 'Organiseer twee themadagen' })).toBeVisible()
    await expect(panel).toContainText('titel van Organiseer een themadag naar Organiseer twee themadagen')

    await panel.getByRole('button', { name: 'Laten vervallen…' }).click()
    const reason = page.getByRole('dialog', { name: `Actie ${nextInTheme1} laten vervallen` })
    await reason.getByRole('textbox', { name: 'Reden' }).fill('Niet meer nodig.')
    await reason.getByRole('button', { name: 'Laten vervallen' }).click()
    await expect(panel.getByRole('button', { name: `Status van ${nextInTheme1}: Vervallen` })).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Laten vervallen…' })).toBeHidden()
  })
})

const highestInTheme1 = Math.max(
  ...planned.filter(({ theme }) => theme === 1).map(({ number }) => parseInt(number.slice(2), 10)),
)
const nextInTheme1 = `1.${String(highestInTheme1 + 1).padStart(2, '0')}`

test.describe('the panel', () => {
  test('shows the words of the plan with their place, and leads to where they are told again', async ({ open }) => {
    const { page } = await open()
    const panel = await openPanel(page, toldTwice.number)
    await expect(panel.getByRole('blockquote')).toHaveText(toldTwice.planText ?? '')
    await expect(panel.getByRole('figure')).toContainText(toldTwice.source?.heading ?? '')
    const [elsewhere] = toldTwice.alsoAt
    await panel.getByRole('button', { name: String(elsewhere) }).click()
    await expect(panelOf(page, String(elsewhere))).toBeVisible()
    await page.getByRole('button', { name: `Actie ${elsewhere} sluiten` }).click()
    await expect(page.getByRole('complementary')).toBeHidden()
  })

  test('keeps a stand van zaken with its day and its openbaarheid, and tells the history', async ({ open }) => {
    const { page } = await open({ today: '2026-06-30' })
    const panel = await openPanel(page, first.number)
    await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
    await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
    await expect(panel.getByText('De stand van zaken is leeg.')).toBeVisible()
    await panel.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('De pagina staat klaar.')
    await expect(panel.getByLabel('Feitdatum')).toHaveValue('2026-06-30')
    await panel.getByLabel('Feitdatum').fill('2026-06-12')
    await panel.getByRole('button', { name: 'Openbaarheid' }).click()
    await page.getByRole('option', { name: 'Openbaar', exact: true }).click()
    await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
    await expectStored(page, `De stand van zaken bij ${first.number} is toegevoegd.`)
    await expect(panel.getByRole('listitem').filter({ hasText: 'De pagina staat klaar.' })).toContainText(
      '12 juni 2026 · Openbaar',
    )
    await expect(rowOf(page, first.number)).toBeVisible()

    await panel.getByRole('button', { name: `Status van ${first.number}` }).click()
    await page.getByRole('option', { name: 'In uitvoering' }).click()
    await expect(panel).toContainText('30 juni 2026: status van Niet gestart naar In uitvoering')
    await press(page, 'Control+z')
    await expect(panel).toContainText('ongedaan gemaakt, status van In uitvoering naar Niet gestart')
  })

  test('edits every field that the table edits', async ({ open }) => {
    const { page } = await open()
    const { number } = unowned
    const panel = await openPanel(page, number)
    await panel.getByRole('button', { name: `Trekker van ${number}` }).click()
    await page.getByRole('option', { name: 'concerncontroller' }).click()
    await panel.getByRole('button', { name: `Partners van ${number}` }).click()
    await page.getByRole('option', { name: 'Belastingdienst' }).click()
    await press(page, 'Escape')
    await panel.getByRole('button', { name: `Verwacht einde van ${number}` }).click()
    await page.getByRole('option', { name: '2026-Q4' }).click()
    await expect(panel.getByRole('button', { name: `Trekker van ${number}: concerncontroller` })).toBeVisible()
    await expect(panel.getByRole('button', { name: `Partners van ${number}` })).toContainText('Belastingdienst')
    await expect(panel.getByRole('button', { name: `Verwacht einde van ${number}: 2026-Q4` })).toContainText(
      'door adviseur',
    )
  })
})

const LONG = 'Hottentottententententoonstellingsmedewerkersopleidingscoördinatiecommissievergaderingsnotulen'

test.describe('what it looks like', () => {
  for (const size of [
    { width: 1024, height: 640, row: 54 },
    { width: 1280, height: 800, row: 54 },
    { width: 1920, height: 1080, row: 44 },
  ])
    test(`long words and no room never break the table at ${size.width} by ${size.height}`, async ({ open }) => {
      const { page } = await open({ size })
      await editButton(page, 'Status', first.number).waitFor()
      const panel = await openPanel(page, first.number)
      await panel.getByRole('button', { name: `Trekker van ${first.number}` }).click()
      await page.getByRole('textbox', { name: 'Zoek of typ een trekker' }).fill(LONG)
      await page.getByRole('option', { name: LONG }).click()
      await panel.getByRole('button', { name: 'Aanpassen' }).click()
      await page.getByRole('dialog').getByRole('textbox', { name: 'Actie' }).fill(LONG)
      await page.getByRole('dialog').getByRole('combobox', { name: 'Onderdeel' }).fill(LONG)
      await page.getByRole('button', { name: 'Opslaan' }).click()
      await expect(panel.getByRole('heading', { name: LONG })).toBeVisible()
      const fits = { sideways: 0, heights: [size.row] }
      await expect.poll(() => grid(page).evaluate(roomOf), 'beside the panel').toEqual(fits)
      await press(page, 'Escape')
      await expect(panel).toBeHidden()
      await expect.poll(() => grid(page).evaluate(roomOf), 'without the panel').toEqual(fits)
    })

  test('every state can be used by everyone', async ({ open }) => {
    const { page } = await open()
    expect(await inaccessible(page), 'the table').toEqual([])
    await editButton(page, 'Status', first.number).click()
    expect(await inaccessible(page), 'a status being chosen').toEqual([])
    await press(page, 'Escape')
    await editButton(page, 'Trekker', first.number).click()
    expect(await inaccessible(page), 'an owner being chosen').toEqual([])
    await press(page, 'Escape')
    await editButton(page, 'Partners', first.number).click()
    expect(await inaccessible(page), 'partners being chosen').toEqual([])
    await page.getByRole('button', { name: 'Nieuwe organisatie…' }).click()
    expect(await inaccessible(page), 'an organisation being added').toEqual([])
    await press(page, 'Escape')
    await editButton(page, 'Verwacht einde', first.number).click()
    expect(await inaccessible(page), 'a quarter being chosen').toEqual([])
    await press(page, 'Escape')
    await turnFilter(page, 'Thema', /^1\. /)
    await filterButton(page, 'Partner').click()
    expect(await inaccessible(page), 'a filter being chosen').toEqual([])
    await press(page, 'Escape')
    expect(await inaccessible(page), 'a filtered table').toEqual([])
    const panel = await openPanel(page, first.number)
    expect(await inaccessible(page), 'the panel').toEqual([])
    await panel.getByRole('button', { name: 'Stand toevoegen' }).click()
    expect(await inaccessible(page), 'an update being written').toEqual([])
    await panel.getByRole('button', { name: 'Laten vervallen…' }).click()
    expect(await inaccessible(page), 'a reason being asked').toEqual([])
    await press(page, 'Escape')
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    expect(await inaccessible(page), 'an action being added').toEqual([])
    await page.getByRole('button', { name: 'Suggesties weergeven Onderdeel' }).click()
    // The component library hides what lies behind an open combobox in a way that axe does not accept: a known fault.
    expect(await inaccessible(page, ['aria-hidden-focus']), 'a section being chosen').toEqual([])
  })
})

/** How far the table reaches outside its frame, and which heights its rows have. */
function roomOf(table: Element) {
  const rows = [...table.querySelectorAll('[data-row]')]
  return {
    sideways: table.scrollWidth - table.clientWidth + document.documentElement.scrollWidth - window.innerWidth,
    heights: [...new Set(rows.map((row) => row.getBoundingClientRect().height))],
  }
}
