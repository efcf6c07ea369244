import { describe, expect, test } from 'vitest'
import type { Plan } from '@shared/plan/plan'
import type { GsProgressOptions } from '@shared/reports/gs-material'
import { gsTexts } from '@shared/reports/gs-texts'
import { aPlan, anAction, changed, due, gsMaterialOf, theBudget } from '../../support/builders'

const textsOf = (plan: Plan, said: Partial<GsProgressOptions> = {}, withLetter = false) =>
  gsTexts(gsMaterialOf(plan, '2026-06-30', said), withLetter)

const finished = anAction({ id: '1.01', number: '1.01', title: 'Team vormen', ...due('2025-Q1', '2025-Q2') })
const late = anAction({ id: '1.02', number: '1.02', title: 'Norm opstellen', ...due('2025-Q1', '2025-Q2') })
const plan = aPlan({
  actions: [finished, late],
  budget: theBudget,
  since: [changed('2025-06-01', finished, 'status', 'afgerond')],
})

describe('the ready texts for GS', () => {
  test('say in the essence what was adopted, how it stands and what of the budget is committed', () => {
    expect(textsOf(plan).essence.text).toBe(
      'Op [datum vaststelling invullen] stelden Gedeputeerde Staten het Uitvoeringsplan ondermijning 2025-2026 vast. ' +
        'Deze rapportage geeft de stand per 30 juni 2026. ' +
        'Van de 2 acties is er 1 afgerond en liggen er 0 op schema; 0 vragen aandacht en 1 loopt achter. ' +
        'Tot en met de peildatum moesten 2 acties gereed zijn; daarvan is er 1 afgerond. ' +
        'Van de begroting 2025 (€\u00A0544.000) is €\u00A0390.000 vastgelegd.',
    )
  })

  test('say nothing about money that nobody filled in', () => {
    expect(textsOf(aPlan({ actions: [late] })).essence.text).not.toContain('begroting')
  })

  test('ask to take note, and nothing more when there is no measure', () => {
    expect(textsOf(plan).decision.text).toBe(
      'Gedeputeerde Staten besluiten:\n' +
        '1. kennis te nemen van de voortgangsrapportage Uitvoeringsplan ondermijning 2025-2026 (peildatum 30-06-2026).',
    )
  })

  test('ask to agree with the measures when there are any, and for the letter when that is wanted', () => {
    const deviation = {
      cause: 'capaciteit',
      explanation: 'Weg.',
      consequence: 'Later.',
      measure: 'Werven',
      who: 'adviseur',
      ready: null,
      asked: '',
      disclosure: 'openbaar',
    } as const
    const { decision } = textsOf(aPlan({ actions: [{ ...late, deviation }] }), {}, true)
    expect(decision.text.split('\n').slice(1)).toEqual([
      '1. kennis te nemen van de voortgangsrapportage Uitvoeringsplan ondermijning 2025-2026 (peildatum 30-06-2026);',
      '2. in te stemmen met de bijsturingsmaatregel bij actie 1.02;',
      '3. de Statenbrief “Voortgang Uitvoeringsplan ondermijning 2025-2026” vast te stellen en ter informatie toe te zenden aan Provinciale Staten.',
    ])
  })

  test('ask what the advisor asks instead', () => {
    const { decision } = textsOf(plan, { requestedDecisions: ['in te stemmen met A;', 'in te stemmen met B.'] })
    expect(decision.text).toBe('Gedeputeerde Staten besluiten:\n1. in te stemmen met A;\n2. in te stemmen met B.')
  })

  test('answer the three questions for every theme', () => {
    const { themes } = textsOf(plan)
    expect(themes).toHaveLength(4)
    const [first] = themes
    expect(first?.text.split('\n').slice(1)).toEqual([
      'Gewogen oordeel: ■ Loopt achter (voorstel) – 1 van de 2 beoordeelde acties loopt achter, 0 vragen aandacht',
      'Doen we wat we ons voorgenomen hadden? ○ Niet beoordeeld',
      'Blijven we binnen de planning? ■ Loopt achter',
      'Ligt de besteding in lijn met wat we begroot hadden? ○ Niet beoordeeld',
      'Wat is bereikt: 1.01 Team vormen',
      'Wat loopt anders: 1.02 Norm opstellen (■ Loopt achter)',
      'Wat doen we komende periode: Geen acties met een verwacht einde in de komende twee kwartalen.',
    ])
  })
})
