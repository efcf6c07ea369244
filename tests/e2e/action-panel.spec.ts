import type { Locator, Page } from '@playwright/test'
import { editButton, expectStored, openPanel, panelOf, plannedThat, rowOf } from '../support/actions-screen'
import { press, type } from '../support/keys'
import { atBothSizes, expectAccessible } from '../support/sizes'
import { expect, inaccessible, test } from '../support/test-app'

const first = plannedThat(() => true)
const dated = plannedThat(
  ({ kind, condition, adopted }) =>
    kind === 'resultaat' && condition === null && adopted.end !== null && adopted.end.origin !== 'looptijd',
)
const inquiry = plannedThat(({ kind }) => kind === 'verkenning')
const continuous = plannedThat(({ kind }) => kind === 'doorlopend')
const conditional = plannedThat(({ condition }) => condition !== null)

const find = async (page: Page, number: string) => {
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill(number)
  return openPanel(page, number)
}

/** The button of a part of the panel, which opens and closes it. */
const part = (panel: Locator, name: string) => panel.getByRole('heading', { level: 3 }).getByRole('button', { name })

const choose = async (page: Page, inside: Locator, field: string, option: string | RegExp) => {
  await inside.getByRole('button', { name: field }).click()
  await page.getByRole('option', { name: option }).click()
}

test.describe('moving an expectation', () => {
  test('asks for a reason, keeps it for ever, and counts the moves', async ({ open }) => {
    const { page } = await open()
    const { number } = dated
    const panel = await find(page, number)
    const end = panel.getByRole('button', { name: `Verwacht einde van ${number}` })
    await end.click()
    await page.getByRole('option', { name: '2027-Q1' }).click()
    const sheet = page.getByRole('dialog', { name: `Verwacht einde van ${number}` })
    await expect(sheet.getByRole('textbox', { name: 'Reden' })).toBeFocused()
    await press(page, 'Enter')
    await expect(sheet.getByText('De verwachting verschuift alleen met een reden. Vul in waarom.')).toBeVisible()
    await type(page, 'De partner komt later.')
    await press(page, 'Enter')
    await expectStored(page, `Verwacht einde van ${number} is nu 2027-Q1.`)
    await expect(end).toBeFocused()

    await end.click()
    await page.getByRole('option', { name: '2027-Q2' }).click()
    await sheet.getByRole('textbox', { name: 'Reden' }).fill('Nog later.')
    await sheet.getByRole('button', { name: 'Opslaan' }).click()
    await expect(part(panel, 'Afspraak')).toHaveAccessibleName(/2 keer verschoven, samen \d+ kwartalen/)
    await part(panel, 'Afspraak').click()
    const moves = panel.getByRole('list', { name: 'Verschuivingen van het verwachte einde' })
    await expect(moves.getByRole('listitem').first()).toContainText('De partner komt later.')
    await expect(moves.getByRole('listitem').last()).toContainText('30 juni 2026 van 2027-Q1 naar 2027-Q2.')
  })
})

test.describe('a status from an earlier day', () => {
  test('counts from that day, says so, and leaves a later status alone', async ({ open }) => {
    const { page } = await open({ today: '2026-06-30' })
    const { number } = first
    const status = editButton(page, 'Status', number)
    await status.click()
    const sheet = page.getByRole('dialog', { name: `Status van ${number}` })
    await expect(sheet.getByLabel('Sinds')).toHaveValue('2026-06-30')
    await sheet.getByLabel('Sinds').fill('2026-07-01')
    await page.getByRole('option', { name: 'In uitvoering' }).click()
    await expect(sheet.getByText('1 juli 2026 moet nog komen. Kies een dag tot en met vandaag.')).toBeVisible()
    await sheet.getByLabel('Sinds').fill('2026-05-12')
    await page.getByRole('option', { name: 'In uitvoering' }).click()
    await expectStored(page, `Status van ${number} is sinds 12 mei 2026 In uitvoering.`)

    await status.click()
    await sheet.getByLabel('Sinds').fill('2026-04-01')
    await page.getByRole('option', { name: 'In voorbereiding' }).click()
    await expectStored(
      page,
      `Status van ${number} was vanaf 1 april 2026 In voorbereiding. Vandaag blijft de status In uitvoering.`,
    )
    await expect(status).toHaveText('In uitvoering')
  })

  test('Aangehouden asks for its reason, and shows the decision or that there is none yet', async ({ open }) => {
    const { page } = await open()
    const { number } = first
    const panel = await openPanel(page, number)
    await panel.getByRole('button', { name: `Status van ${number}` }).click()
    await page.getByRole('option', { name: 'Aangehouden' }).click()
    const dialog = page.getByRole('dialog', { name: `Actie ${number} aanhouden` })
    await dialog.getByRole('button', { name: 'Aanhouden' }).click()
    await expect(dialog.getByText('Aanhouden of laten vervallen kan alleen met een reden.')).toBeVisible()
    expect(await inaccessible(page)).toEqual([])
    await dialog.getByRole('textbox', { name: 'Reden' }).fill('Wacht op nieuwe wet.')
    await dialog.getByRole('button', { name: 'Aanhouden' }).click()
    await expect(panel.getByRole('paragraph').filter({ hasText: 'Wacht op nieuwe wet.' })).toBeVisible()
    await expect(panel.getByText('besluit nog niet vastgelegd')).toBeVisible()

    await panel.getByRole('button', { name: 'Reden aanpassen' }).click()
    const again = page.getByRole('dialog', { name: `Reden bij actie ${number}` })
    await again.getByRole('textbox', { name: 'Besluit', exact: true }).fill('GS-besluit 12')
    await again.getByRole('button', { name: 'Opslaan' }).click()
    await expect(again.getByText('Vul de datum van het besluit in.')).toBeVisible()
    await again.getByLabel('Datum besluit').fill('2026-06-09')
    await again.getByRole('button', { name: 'Opslaan' }).click()
    await expect(
      panel.getByRole('paragraph').filter({ hasText: 'Besluit: GS-besluit 12 (9 juni 2026).' }),
    ).toBeVisible()
  })
})

test.describe('a panel that is turned back', () => {
  test('shows the action as it was, and whatever is changed there counts from that day', async ({ open }) => {
    const { page } = await open({ today: '2026-07-06' })
    const { number } = dated
    const panel = await find(page, number)
    await panel.getByLabel('Peildatum').fill('2026-07-07')
    await expect(panel.getByText('Deze dag moet nog komen.')).toBeVisible()
    await panel.getByLabel('Peildatum').fill('2026-06-30')
    await expect(panel.getByRole('status')).toContainText('Stand per 30 juni 2026. Wat u wijzigt, telt vanaf die dag.')
    expect(await inaccessible(page)).toEqual([])

    await panel.getByRole('button', { name: 'Voortgang invullen' }).click()
    await panel.getByRole('textbox', { name: 'Voortgang in procenten' }).fill('40')
    await press(page, 'Enter')
    await expectStored(page, `De voortgang van ${number} is aangepast.`)
    await part(panel, 'Stoplicht').click()
    await panel.getByRole('button', { name: 'Oordeel wijzigen: Inhoud' }).click()
    const dialog = page.getByRole('dialog', { name: `Oordeel over ${number}: Inhoud` })
    await choose(page, dialog, 'Oordeel', /Aandachtspunt/)
    await dialog.getByRole('textbox', { name: 'Reden' }).fill('De trekker is ziek.')
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await part(panel, 'Oorzaak en bijsturing').click()
    await panel.getByRole('button', { name: 'Oorzaak en bijsturing invullen' }).click()
    const why = page.getByRole('dialog', { name: `Oorzaak en bijsturing bij ${number}` })
    await choose(page, why, 'Oorzaak', 'Capaciteit of werving')
    await why.getByRole('textbox', { name: 'Bijsturing' }).fill('Inhuren van een projectleider.')
    await why.getByRole('button', { name: 'Opslaan' }).click()
    await panel.getByRole('button', { name: `Status van ${number}` }).click()
    await expect(page.getByLabel('Sinds')).toHaveValue('2026-06-30')
    await page.getByRole('option', { name: 'In uitvoering' }).click()
    await expectStored(page, `Status van ${number} is sinds 30 juni 2026 In uitvoering.`)
    for (const what of [
      'voortgang van onbekend naar 40%',
      'oordeel over de inhoud vastgesteld op ▲ Aandachtspunt: De trekker is ziek',
      'oorzaak en bijsturing: Capaciteit of werving, Inhuren van een projectleider',
      'status van Niet gestart naar In uitvoering',
    ])
      await expect(panel).toContainText(`30 juni 2026: ${what}, ingevoerd op 6 juli 2026.`)

    await panel.getByLabel('Peildatum').fill('2026-06-29')
    await expect(panel.getByText('Voortgang geschat uit de status.')).toBeVisible()
    await panel.getByRole('button', { name: 'Terug naar vandaag' }).click()
    await expect(panel.getByText('Voortgang 40% volgens de adviseur.')).toBeVisible()
    await expect(panel.getByRole('status')).toHaveCount(0)
  })

  test('says so when the action was not there yet', async ({ open }) => {
    const { page } = await open({ today: '2026-07-06' })
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    const form = page.getByRole('dialog', { name: 'Actie toevoegen' })
    await form.getByRole('textbox', { name: 'Actie' }).fill('Een nieuwe actie')
    await choose(page, form, 'Thema', /^1\. /)
    await form.getByRole('combobox', { name: 'Onderdeel' }).fill('Eigen organisatie')
    await press(page, 'Enter')
    await form.getByRole('button', { name: 'Toevoegen' }).click()
    const panel = page.getByRole('complementary')
    await panel.getByLabel('Peildatum').fill('2026-06-30')
    await expect(panel.getByRole('status')).toContainText('Op 30 juni 2026 bestond deze actie nog niet.')
    await expect(panel.getByLabel('Peildatum')).toHaveValue('2026-07-06')
  })
})

test.describe('steps', () => {
  test('are added, done, changed and taken away by keyboard alone, and one done earlier counts from then', async ({
    open,
  }) => {
    const { page } = await open({ today: '2026-06-30' })
    const { number } = dated
    const panel = await find(page, number)
    await panel.getByRole('button', { name: 'Stap toevoegen' }).focus()
    await press(page, 'Enter Enter')
    await expect(panel.getByText('De stap heeft nog geen naam. Vul in wat er gaat gebeuren.')).toBeVisible()
    await type(page, 'Notitie schrijven')
    await press(page, 'Tab Enter')
    await expect(page.getByRole('listbox')).toBeVisible()
    await type(page, '2026-Q2')
    await press(page, 'Enter')
    await expect(panel.getByRole('button', { name: /2026-Q2/ })).toBeFocused()
    await press(page, 'Tab Tab Enter')
    await expectStored(page, `Stap ‘Notitie schrijven’ bij ${number} is toegevoegd.`)
    await expect(panel.getByRole('button', { name: 'Stap toevoegen' })).toBeFocused()
    const steps = panel.getByRole('list', { name: `Stappen van ${number}` })
    await expect(steps.getByRole('listitem')).toContainText('2026-Q2')

    await press(page, 'Enter')
    await type(page, 'Notitie bespreken')
    await press(page, 'Enter')
    await expect(part(panel, 'Stappen')).toHaveAccessibleName('Stappen 0 van 2 gereed')
    await steps.getByRole('checkbox', { name: 'Notitie schrijven' }).focus()
    await press(page, 'Space')
    await expect(part(panel, 'Stappen')).toHaveAccessibleName('Stappen 1 van 2 gereed')
    await expect(steps.getByRole('listitem').first()).toContainText('gereed op 30 juni 2026')

    await press(page, 'Tab Enter')
    await panel.getByLabel('Gereed op').fill('2026-05-04')
    await press(page, 'Enter')
    await expect(steps.getByRole('listitem').first()).toContainText('gereed op 4 mei 2026')
    await expect(panel.getByRole('button', { name: 'Stap ‘Notitie schrijven’ aanpassen' })).toBeFocused()
    await press(page, 'Enter')
    await panel.getByLabel('Gereed op').fill('2026-07-04')
    await press(page, 'Enter')
    await expect(panel.getByText('4 juli 2026 moet nog komen.')).toBeVisible()
    await press(page, 'Escape')
    await expect(panel).toBeVisible()

    await panel.getByRole('button', { name: 'Stap ‘Notitie bespreken’ weghalen' }).focus()
    await press(page, 'Enter')
    await expect(part(panel, 'Stappen')).toHaveAccessibleName('Stappen 1 van 1 gereed')
    await press(page, 'Control+z')
    await expect(part(panel, 'Stappen')).toHaveAccessibleName('Stappen 1 van 2 gereed')
  })

  test('without steps the advisor says how far it is', async ({ open }) => {
    const { page } = await open()
    const panel = await find(page, dated.number)
    await panel.getByRole('button', { name: 'Voortgang invullen' }).click()
    const field = panel.getByRole('textbox', { name: 'Voortgang in procenten' })
    await field.fill('veel')
    await press(page, 'Enter')
    await expect(panel.getByText('Dit is geen heel getal. Vul alleen cijfers in.')).toBeVisible()
    await field.fill('140')
    await press(page, 'Enter')
    await expect(panel.getByText('140 is geen percentage.')).toBeVisible()
    await field.fill('40%')
    await press(page, 'Enter')
    await expect(panel.getByText('Voortgang 40% volgens de adviseur.')).toBeVisible()
  })
})

test('a verkenning ends with a conclusion in one sentence', async ({ open }) => {
  const { page } = await open()
  const panel = await find(page, inquiry.number)
  await part(panel, 'Conclusie').click()
  await panel.getByRole('button', { name: 'Conclusie vastleggen' }).click()
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel.getByText('Kies ja, nee of anders.')).toBeVisible()
  await choose(page, panel, 'Uitkomst', 'Nee')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel.getByText('De toelichting is leeg. Vul één zin in.')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Toelichting in één zin' }).fill('Er is geen draagvlak.')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(part(panel, 'Conclusie')).toHaveAccessibleName('Conclusie Nee')
})

test('what has no end has a rhythm and moments, which are counted by the year', async ({ open }) => {
  const { page } = await open({ today: '2026-06-30' })
  const { number } = continuous
  const panel = await find(page, number)
  await panel.getByRole('button', { name: 'Ritme invullen' }).click()
  await panel.getByRole('textbox', { name: 'Aantal keer per jaar' }).fill('4')
  await press(page, 'Enter')
  await expect(part(panel, 'Ritme en momenten')).toHaveAccessibleName('Ritme en momenten 0 van 4 in 2026')
  for (const [on, text] of [
    ['2026-02-03', 'Overleg met de politie'],
    ['2026-06-10', 'Training van de balie'],
  ] as const) {
    await panel.getByRole('button', { name: 'Moment vastleggen' }).click()
    await panel.getByRole('textbox', { name: 'Wat is er gehouden of gedaan?' }).fill(text)
    await panel.getByLabel('Datum', { exact: true }).fill(on)
    await press(page, 'Enter')
    await expectStored(page, `Het moment bij ${number} is vastgelegd.`)
  }
  await expect(part(panel, 'Ritme en momenten')).toHaveAccessibleName('Ritme en momenten 2 van 4 in 2026')
  await panel.getByRole('button', { name: 'Moment van 3 februari 2026 weghalen' }).click()
  await expect(part(panel, 'Ritme en momenten')).toHaveAccessibleName('Ritme en momenten 1 van 4 in 2026')
})

test('a condition is met on a day, and turns out not to be', async ({ open }) => {
  const { page } = await open({ today: '2026-06-30' })
  const panel = await find(page, conditional.number)
  await panel.getByRole('button', { name: 'Voorwaarde vervuld…' }).click()
  await panel.getByLabel('Voorwaarde vervuld op').fill('2026-09-01')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel.getByText('1 september 2026 moet nog komen.')).toBeVisible()
  await panel.getByLabel('Voorwaarde vervuld op').fill('2026-06-01')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel.getByText('Vervuld op 1 juni 2026.')).toBeVisible()
  await panel.getByRole('button', { name: 'Datum aanpassen…' }).click()
  await panel.getByLabel('Voorwaarde vervuld op').fill('2026-05-01')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel.getByText('Vervuld op 1 mei 2026.')).toBeVisible()
  await panel.getByRole('button', { name: 'Datum aanpassen…' }).click()
  await panel.getByRole('button', { name: 'Toch niet vervuld' }).click()
  await expect(panel.getByText('Nog niet vervuld.')).toBeVisible()
})

test.describe('lights', () => {
  test('the advisor decides by keyboard alone, it is there after a restart, and goes back to the proposal', async ({
    open,
  }) => {
    const { app, page } = await open()
    const { number } = first
    const panel = await openPanel(page, number)
    await part(panel, 'Stoplicht').focus()
    await press(page, 'Enter')
    const button = panel.getByRole('button', { name: 'Oordeel wijzigen: Totaal' })
    await button.focus()
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog', { name: `Oordeel over ${number}: Totaal` })
    const choice = dialog.getByRole('button', { name: 'Oordeel', exact: false }).first()
    await choice.focus()
    await press(page, 'Enter')
    await expect(page.getByRole('listbox')).toBeVisible()
    await press(page, 'Home')
    await press(page, 'ArrowDown')
    await press(page, 'Enter')
    await expect(choice).toBeFocused()
    await press(page, 'Tab Tab Enter')
    await expect(dialog.getByText('Dit oordeel wijkt af van het voorstel of vraagt bijsturing.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Reden' }).focus()
    await type(page, 'De trekker is vertrokken.')
    await press(page, 'Tab Enter')
    await expectStored(page, `Het oordeel Totaal van ${number} is nu ▲ Aandachtspunt.`)
    await expect(button).toBeFocused()
    await app.close()

    const again = (await open()).page
    await expect(rowOf(again, number)).toContainText('Aandachtspunt(vastgesteld)')
    const reopened = await openPanel(again, number)
    await part(reopened, 'Stoplicht').click()
    const line = reopened
      .getByRole('list', { name: `Oordelen over ${number}` })
      .getByRole('listitem')
      .last()
    await expect(line).toContainText('(vastgesteld)')
    await expect(line).toContainText('De trekker is vertrokken. Vastgesteld op 30 juni 2026.')
    await reopened.getByRole('button', { name: 'Oordeel wijzigen: Totaal' }).click()
    await again.getByRole('button', { name: 'Terug naar voorstel' }).click()
    await expect(line).toContainText('(voorstel)')
  })

  test('money colours its own question, and the thresholds are told', async ({ open }) => {
    const { page } = await open()
    const { number } = first
    const panel = await openPanel(page, number)
    await part(panel, 'Stoplicht').click()
    const besteding = panel
      .getByRole('list', { name: `Oordelen over ${number}` })
      .getByRole('listitem')
      .filter({ hasText: 'Besteding' })
    await expect(besteding).toContainText('Budget of prognose is niet ingevuld.')
    await part(panel, 'Besteding').click()
    await panel.getByRole('button', { name: 'Besteding invullen' }).click()
    await panel.getByRole('textbox', { name: 'Budget' }).fill('€ 100.000')
    await panel.getByRole('textbox', { name: 'Prognose' }).fill('-5')
    await press(page, 'Enter')
    await expect(panel.getByText('-5 is geen bedrag. Vul hele euro’s in, zonder min.')).toBeVisible()
    await panel.getByRole('textbox', { name: 'Prognose' }).fill('110.001')
    await press(page, 'Enter')
    await expect(besteding).toContainText('Loopt achter')
    await expect(besteding).toContainText('(voorstel)')
    await panel.getByRole('button', { name: 'Waarom deze kleur?' }).click()
    const why = page.getByRole('dialog', { name: 'Waarom deze kleur?' })
    await expect(why).toContainText('Van 5% tot en met 10%: oranje.')
    await expect(why).toContainText(/ondergrens van €\s5\.000/)
    await why.getByRole('button', { name: 'Sluiten' }).click()

    await part(panel, 'Oorzaak en bijsturing').click()
    await panel.getByRole('button', { name: 'Oorzaak en bijsturing invullen' }).click()
    const dialog = page.getByRole('dialog', { name: `Oorzaak en bijsturing bij ${number}` })
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await expect(dialog.getByText('Kies een oorzaak.')).toBeVisible()
    await choose(page, dialog, 'Oorzaak', 'Afhankelijk van partner')
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await expect(dialog.getByText('De bijsturing is leeg.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Bijsturing' }).fill('Afspreken met de gemeente.')
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await expect(part(panel, 'Oorzaak en bijsturing')).toHaveAccessibleName(/nog in te vullen/)
    await panel.getByRole('button', { name: 'Oorzaak en bijsturing invullen' }).click()
    await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('De gemeente heeft geen mensen.')
    await dialog.getByRole('textbox', { name: 'Gevolg' }).fill('Een kwartaal later klaar.')
    await dialog.getByRole('textbox', { name: 'Wie' }).fill('Programmamanager')
    await choose(page, dialog, 'Gereed', '2026-Q4')
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await expect(part(panel, 'Oorzaak en bijsturing')).toHaveAccessibleName(/Afhankelijk van partner/)
  })
})

test('the promise moves only by a decision, which stays to be seen', async ({ open }) => {
  const { page } = await open({ today: '2026-06-30', size: { width: 1920, height: 1080 } })
  const { number } = dated
  const before = String(dated.adopted.end?.value)
  const panel = await find(page, number)
  await part(panel, 'Afspraak').click()
  await panel.getByRole('button', { name: 'Vastgesteld kwartaal wijzigen bij besluit…' }).click()
  const dialog = page.getByRole('dialog', { name: `Vastgesteld kwartaal van ${number} wijzigen` })
  await choose(page, dialog, 'Vastgesteld einde', '2026-Q4')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await expect(dialog.getByText('Een vastgesteld kwartaal verandert alleen met een besluit.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Besluit', exact: true }).fill('GS-besluit 34')
  await dialog.getByLabel('Datum besluit').fill('2026-07-09')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await expect(dialog.getByText('9 juli 2026 moet nog komen.')).toBeVisible()
  await dialog.getByLabel('Datum besluit').fill('2026-06-09')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await expectStored(page, `Het vastgestelde kwartaal van ${number} is gewijzigd bij besluit.`)
  await expect(panel.getByText(/^In het plan: /)).toContainText(before)
  const decisions = panel.getByRole('list', { name: 'Besluiten over het vastgestelde kwartaal' })
  await expect(decisions).toContainText('9 juni 2026')
  await expect(decisions).toContainText('Besluit: GS-besluit 34 (9 juni 2026).')
  await press(page, 'Escape')
  await expect(panelOf(page, number)).toBeHidden()
  await expect(rowOf(page, number)).toContainText('2026-Q4bij besluit')
})

test('everything on the panel can be used by everyone at both sizes', async ({ open }) => {
  test.setTimeout(240_000)
  const opened = await open()
  const { page } = opened
  const panel = await find(page, dated.number)
  await panel.getByRole('button', { name: 'Stap toevoegen' }).click()
  await panel.getByRole('textbox', { name: 'Stap' }).fill(LONG)
  await press(page, 'Enter')
  await expect(panel.getByRole('checkbox')).toBeVisible()
  for (const name of ['Stoplicht', 'Besteding', 'Afspraak']) await part(panel, name).click()
  await expectAccessible(opened, 'every part open')
  await atBothSizes(opened, async () => {
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  })
  for (const name of [
    'Oordeel wijzigen: Planning',
    'Waarom deze kleur?',
    /^Vastgesteld kwartaal wijzigen/,
    LONG_EDIT,
  ]) {
    await panel.getByRole('button', { name }).click()
    await expectAccessible(opened, String(name))
    await press(page, 'Escape')
  }
  await panel.getByRole('button', { name: 'Verwacht einde van' }).click()
  await page.getByRole('option', { name: '2027-Q1' }).click()
  await expect(page.getByRole('textbox', { name: 'Reden' })).toBeFocused()
  await expectAccessible(opened, 'a reason being asked')
  await type(page, 'Later.')
  await press(page, 'Enter')
  await part(panel, 'Oorzaak en bijsturing').click()
  await panel.getByRole('button', { name: 'Oorzaak en bijsturing invullen' }).click()
  await expectAccessible(opened, 'a deviation')
  await press(page, 'Escape')
  await panel.getByRole('button', { name: `Status van ${dated.number}` }).click()
  await expectAccessible(opened, 'a status')
})

const LONG = 'Hottentottententententoonstellingsmedewerkersopleidingscoördinatiecommissievergaderingsnotulen'
const LONG_EDIT = `Stap ‘${LONG}’ aanpassen`
