import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day } from '@shared/plan/day'
import { ENGAGEMENT_KINDS } from '@shared/plan/engagement'
import { noteBlocks } from '@shared/reports/cdk-note'
import { tooLong } from '@shared/reports/paper-length'
import { noteWarnings } from '@shared/reports/note-warnings'
import { knownNamesIn } from '@shared/reports/sensitive/known-names'
import { booked, planSince } from '../../support/agenda'
import { aCommitment, aDossier, aDraft, aTrend, anEngagement, prepare, said } from '../../support/cdk'
import { aFrame, anAction, aPlan, changed, due, from, told } from '../../support/builders'

const soest = anEngagement()

/** An action of the plan, by its number. */
const planned = (number: string) => {
  const action = firstPlan.actions.find((each) => each.number === number)
  if (!action) throw new Error(`Geen actie ${number}`)
  return action
}

describe('a note for a visit', () => {
  const { paper } = prepare(planSince(), soest)

  test('is called after the visit, is confidential and says that it is a concept', () => {
    expect(paper.title).toBe('Annotatie ambtsbezoek gemeente Soest')
    expect(paper.page).toEqual({
      heading: 'Annotatie commissaris van de Koning',
      marking: 'Vertrouwelijk – CONCEPT',
      footer: 'Versie 0.1 concept – 30-06-2026',
    })
    expect(paper.mostPages).toBe(2)
  })

  test('has the file name of a final one too', () => {
    expect(paper.fileName).toBe('2026-07-12 Annotatie CdK ambtsbezoek Soest v0.1 concept')
    const final = aDraft(soest, { state: 'definitief', version: '1.0' })
    expect(prepare(planSince(), soest, final).paper.fileName).toBe('2026-07-12 Annotatie CdK ambtsbezoek Soest v1.0')
  })

  test('with nothing typed has these blocks, and leaves the others out', () => {
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      null,
      'Aanleiding',
      'Kernboodschap',
      'Stand van zaken acties in deze gemeente',
      'Spreekpunten – gesprek met de burgemeester',
      'Gevoeligheden',
      'Eerdere afspraken en toezeggingen',
      'Na afloop',
    ])
  })

  test('opens with the facts that are known, and has no row for what is not', () => {
    expect(said(paper, null)).toEqual([
      'Voor: commissaris van de Koning',
      'Van: sr. adviseur tegengaan ondermijning',
      'Gelegenheid: Ambtsbezoek aan de gemeente Soest',
      'Datum, tijd en plaats: 12 juli 2026',
      'Portefeuille: Integriteit en ondermijning',
      'Status: Concept 0.1, stand per 30 juni 2026',
      'Openbaarheid: Vertrouwelijk',
    ])
    const full = anEngagement({ time: '14.00', place: 'gemeentehuis Soest', withWhom: 'burgemeester en college' })
    const rows = said(prepare(planSince(), full, aDraft(full, { texts: { gegevens: 'kabinet' } })).paper, null)
    expect(rows).toContain('Datum, tijd en plaats: 12 juli 2026, 14.00 uur, gemeentehuis Soest')
    expect(rows).toContain('Gesprekspartners: burgemeester en college')
    expect(rows).toContain('Afgestemd met: kabinet')
  })

  test('gives the fallback texts of a municipality without actions', () => {
    const lopik = anEngagement({ municipalities: ['gemeente-lopik'] })
    const note = prepare(planSince(), lopik).paper
    expect(said(note, 'Aanleiding')).toEqual(['Ambtsbezoek aan de gemeente Lopik op 12 juli 2026.'])
    expect(said(note, 'Kernboodschap')).toEqual(['[nog in te vullen]'])
    expect(said(note, 'Stand van zaken acties in deze gemeente')).toEqual([
      'Het plan noemt geen acties die alleen deze gemeente betreffen.',
    ])
    expect(said(note, 'Spreekpunten – gesprek met de burgemeester')).toEqual(['[nog in te vullen]'])
    expect(said(note, 'Gevoeligheden')).toEqual(['Geen bekend.'])
    expect(said(note, 'Eerdere afspraken en toezeggingen')).toEqual(['Geen open afspraken.'])
  })

  test('of gemeente Utrecht never picks up Utrechtse Heuvelrug, nor the other way round', () => {
    const numbers = (id: string) =>
      said(
        prepare(planSince(), anEngagement({ municipalities: [id] })).paper,
        'Stand van zaken acties in deze gemeente',
      )
        .map((line) => line.split(' | ')[0] ?? '')
        .toSorted()
    const ofPlan = (id: string) =>
      firstPlan.actions
        .filter(({ municipalities }) => municipalities.includes(id))
        .map(({ number }) => number)
        .toSorted()
    expect(numbers('gemeente-utrecht')).toEqual(['3.16'])
    expect(numbers('gemeente-utrechtse-heuvelrug')).toEqual(ofPlan('gemeente-utrechtse-heuvelrug'))
    expect(numbers('gemeente-utrechtse-heuvelrug')).not.toContain('3.16')
  })

  test('tells when the previous visit and the last talk were, and not of those of another municipality', () => {
    const plan = planSince([
      booked('2025-01-01', 'engagements', anEngagement({ id: 'a', on: day('2024-03-03') })),
      booked('2025-01-01', 'engagements', anEngagement({ id: 'b', on: day('2022-03-03') })),
      booked('2025-01-01', 'engagements', anEngagement({ id: 'c', kind: 'klankbordgesprek', on: day('2025-11-04') })),
      booked(
        '2025-01-01',
        'engagements',
        anEngagement({ id: 'd', municipalities: ['gemeente-baarn'], on: day('2026-01-01') }),
      ),
    ])
    expect(said(prepare(plan, soest).paper, 'Aanleiding')).toEqual([
      'Ambtsbezoek aan de gemeente Soest op 12 juli 2026. Het vorige ambtsbezoek was op 3 maart 2024. Het laatste klankbordgesprek was op 4 november 2025.',
    ])
  })

  test('shows at most six actions, what is behind first, and how many more there are', () => {
    const actions = Array.from({ length: 8 }, (_, index) =>
      anAction({
        id: `a${index}`,
        number: `1.0${index + 1}`,
        municipalities: ['gemeente-soest'],
        ...(index === 7 && due('2025-Q1', '2025-Q2')),
      }),
    )
    const plan = aPlan({ frame: { ...aFrame(), municipalities: firstPlan.municipalities }, actions })
    const lines = said(prepare(plan, soest).paper, 'Stand van zaken acties in deze gemeente')
    expect(lines).toHaveLength(7)
    expect(lines[0]).toMatch(/^1\.08 \| .* \| ■ Loopt achter \| /)
    expect(lines.at(-1)).toBe('en nog 2 acties')
  })

  test('gives the latest text on how an action stands, cut between words, or else its status', () => {
    const bibob = planned('1.25')
    const plan = planSince([
      told('2026-03-03', bibob, 'Oud.'),
      told('2026-05-05', bibob, `Het team is ${'heel '.repeat(60)}druk.`),
    ])
    const [line] = said(prepare(plan, soest).paper, 'Stand van zaken acties in deze gemeente').filter((each) =>
      each.startsWith('1.25'),
    )
    expect(line).toMatch(/\| Het team is (heel )+heel… \(05-05-2026\)$/)
    expect(said(prepare(planSince(), soest).paper, 'Stand van zaken acties in deze gemeente')[0]).toMatch(
      / \| In voorbereiding$/,
    )
  })

  test('tells of the municipality what its dossier says, and has no row for the rest', () => {
    const plan = planSince([
      booked('2026-01-01', 'dossiers', aDossier('gemeente-soest', { district: 'Oost-Utrecht' })),
      booked('2026-01-01', 'commitments', aCommitment()),
      booked('2026-01-01', 'commitments', aCommitment({ id: 'klaar', state: 'nagekomen' })),
    ])
    expect(said(prepare(plan, soest).paper, 'De gemeente in het kort')).toEqual([
      'Politiedistrict: Oost-Utrecht',
      'Open toezeggingen: 1',
    ])
  })

  test('lists what is still open of earlier promises, at most five', () => {
    const plan = planSince(
      Array.from({ length: 7 }, (_, index) =>
        booked(
          '2026-01-01',
          'commitments',
          aCommitment({
            id: `t${index}`,
            on: day(`2025-0${index + 1}-05`),
            due: day('2026-09-01'),
            standing: 'Loopt',
            text: `Belofte ${index}`,
          }),
        ),
      ),
    )
    const lines = said(prepare(plan, soest).paper, 'Eerdere afspraken en toezeggingen')
    expect(lines[0]).toBe('05-01-2025 | Belofte 0 | commissaris van de Koning | Loopt (gereed 01-09-2026)')
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toBe('en nog 2 afspraken')
  })

  test('prints the points of the advisor with their numbers, which can be switched off', () => {
    const texts = {
      burgemeester: '- Wij zien dat de norm werkt (3.07).\nWij vragen aandacht voor (1.03, 2.04)',
      college: 'Wij helpen met capaciteit.',
    }
    const heading = 'Spreekpunten – gesprek met de burgemeester'
    expect(said(prepare(planSince(), soest, aDraft(soest, { texts })).paper, heading)).toEqual([
      'Wij zien dat de norm werkt (3.07)',
      'Wij vragen aandacht voor (1.03, 2.04)',
    ])
    const without = prepare(planSince(), soest, aDraft(soest, { texts, withSources: false })).paper
    expect(said(without, heading)).toEqual(['Wij zien dat de norm werkt', 'Wij vragen aandacht voor'])
    expect(said(without, 'Spreekpunten – gesprek met het college')).toEqual(['Wij helpen met capaciteit.'])
  })

  test('names the actions for the whole province that the advisor chose', () => {
    const draft = aDraft(soest, { actions: [planned('3.07').id], texts: { provinciebreed: 'De norm komt eraan.' } })
    expect(said(prepare(planSince(), soest, draft).paper, 'Wat speelt er provinciebreed')).toEqual([
      `${planned('3.07').title} (3.07)`,
      'De norm komt eraan.',
    ])
  })

  test('always leaves room for afterwards, with a reminder of art. 7b that judges nothing', () => {
    expect(said(paper, 'Na afloop')).toEqual([
      'Gemaakte afspraken: __',
      'Bijzondere bevindingen (Ambtsinstructie art. 3: melden aan BZK en mededelen aan GS?): __',
      'Ter herinnering: is de bestuurlijke integriteit in het geding, dan kan de commissaris de minister informeren (Ambtsinstructie art. 7b).',
    ])
  })

  test('that looks back gives the facts of that day', () => {
    const plan = planSince([
      booked('2026-01-01', 'commitments', aCommitment()),
      told('2026-05-05', planned('1.25'), 'Van later.'),
    ])
    const { paper: earlier } = prepare(plan, soest, aDraft(soest, { on: day('2025-12-31') }))
    expect(JSON.stringify(earlier)).not.toContain('Van later.')
    expect(said(earlier, 'Eerdere afspraken en toezeggingen')).toEqual(['Geen open afspraken.'])
  })
})

describe('a note for a klankbordgesprek', () => {
  const talk = anEngagement({ kind: 'klankbordgesprek' })

  test('has no part for the college, and asks to say nothing about how persons do their work', () => {
    const draft = aDraft(talk, { texts: { college: 'Hoort hier niet.' } })
    const { paper, blocks } = prepare(planSince(), talk, draft)
    expect(paper.title).toBe('Annotatie klankbordgesprek gemeente Soest')
    expect(said(paper, 'Aanleiding')).toEqual(['Klankbordgesprek met de burgemeester van Soest op 12 juli 2026.'])
    expect(said(paper, 'Spreekpunten – gesprek met het college')).toEqual([])
    expect(JSON.stringify(paper)).not.toContain('Hoort hier niet.')
    expect(blocks.find(({ block }) => block.key === 'burgemeester')?.block.hint).toContain(
      'Geen opmerkingen over het functioneren van personen.',
    )
  })
})

describe('a note for a meeting', () => {
  const jenv = anEngagement({
    kind: 'minister-jenv',
    municipalities: [],
    subject: 'Weerbaarheidsgelden',
    actions: ['actie-3.03', 'actie-4.16'],
  })

  test('is called after who is met, and says what it is about and when it was the last time', () => {
    const plan = planSince([
      booked('2025-01-01', 'engagements', anEngagement({ id: 'eerder', kind: 'minister-jenv', on: day('2025-10-01') })),
    ])
    const { paper } = prepare(plan, jenv)
    expect(paper.title).toBe('Annotatie overleg minister van J&V')
    expect(paper.fileName).toBe('2026-07-12 Annotatie CdK overleg minister van J&V v0.1 concept')
    expect(said(paper, 'Aanleiding')).toEqual([
      'Overleg met de minister van Justitie en Veiligheid (J&V) op 12 juli 2026. Onderwerp: Weerbaarheidsgelden. De vorige keer was op 1 oktober 2025.',
    ])
  })

  test('with nothing typed has these blocks, with their fallback texts', () => {
    const { paper } = prepare(planSince(), jenv)
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      null,
      'Aanleiding',
      'Kernboodschap',
      'Gevraagde inzet',
      'Stand van zaken',
      'Inbreng andere provincies',
      'Spreekpunten',
      'Geld',
      'Gevoeligheden',
      'Afspraken uit vorig overleg',
      'Na afloop',
    ])
    expect(said(paper, 'Gevraagde inzet')).toEqual(['[nog in te vullen]'])
    expect(said(paper, 'Inbreng andere provincies')).toEqual(['Nog geen inbreng ontvangen.'])
    expect(said(paper, 'Geld')).toEqual(['Salariskosten VPT-coördinator | 130000'])
  })

  test('tells how the plan and its actions stand in at most five facts, those of the advisor included', () => {
    const facts = said(prepare(planSince(), jenv).paper, 'Stand van zaken')
    expect(facts[0]).toMatch(/^0 van de \d+ acties in het plan zijn afgerond\.$/)
    expect(
      facts
        .slice(1)
        .map((line) => line.slice(-6))
        .toSorted(),
    ).toEqual(['(3.03)', '(4.16)'])
    const texts = { 'stand-van-zaken': 'Een (4.15)\nTwee\nDrie' }
    const own = said(prepare(planSince(), jenv, aDraft(jenv, { texts })).paper, 'Stand van zaken')
    expect(own).toHaveLength(5)
    expect(own.slice(2)).toEqual(['Een (4.15)', 'Twee', 'Drie'])
  })

  test('asks what was chosen, with a sentence, and prints typed rows as tables', () => {
    const texts = {
      'inzet-keuze': 'Lobby',
      inzet: 'Wij vragen om structureel geld.',
      inbreng: 'Gelderland\tMeer capaciteit\t1 juni 2026\nFlevoland',
      antwoordlijn: 'Waarom nu?\tHet geld stopt.',
    }
    const { paper } = prepare(planSince(), jenv, aDraft(jenv, { texts }))
    expect(said(paper, 'Gevraagde inzet')).toEqual(['Lobby. Wij vragen om structureel geld.'])
    expect(said(paper, 'Inbreng andere provincies')).toEqual([
      'Gelderland | Meer capaciteit | 1 juni 2026',
      'Flevoland |  | ',
    ])
    expect(said(paper, 'Te verwachten reactie en antwoordlijn')).toEqual(['Waarom nu? | Het geld stopt.'])
  })

  test('of the RIEC-stuurgroep says for whom Utrecht speaks, and no other meeting does', () => {
    const riec = anEngagement({ kind: 'riec-stuurgroep', municipalities: [] })
    expect(said(prepare(planSince(), riec).paper, 'Namens wie')).toEqual([
      'Utrecht vertegenwoordigt in de stuurgroep de provincies Noord-Holland, Flevoland en Utrecht.',
      'Afgestemd met CdK Noord-Holland en CdK Flevoland: ja / nee / op datum',
    ])
    const agreed = aDraft(riec, { texts: { 'namens-wie': 'op 12 maart 2026' } })
    expect(said(prepare(planSince(), riec, agreed).paper, 'Namens wie')[1]).toBe(
      'Afgestemd met CdK Noord-Holland en CdK Flevoland: op 12 maart 2026',
    )
    expect(said(prepare(planSince(), jenv).paper, 'Namens wie')).toEqual([])
  })

  test('gives what is still open from earlier meetings of that kind', () => {
    const earlier = anEngagement({ id: 'eerder', kind: 'minister-jenv', on: day('2025-10-01') })
    const plan = planSince([
      booked('2025-10-01', 'engagements', earlier),
      booked('2025-10-01', 'commitments', aCommitment({ engagement: 'eerder', municipalities: [], by: 'minister' })),
      booked('2025-10-01', 'commitments', aCommitment({ id: 'elders', engagement: null })),
    ])
    expect(said(prepare(plan, jenv).paper, 'Afspraken uit vorig overleg')).toEqual([
      '05-05-2025 | De provincie komt terug op de norm. | minister | Open',
    ])
  })
})

describe('the periodic note', () => {
  test('with nothing typed and nothing happened has all its blocks, with their fallback texts', () => {
    const plan = aPlan({})
    const { paper } = prepare(plan, null)
    expect(paper.title).toBe('Trends en voortgang 2e kwartaal 2026')
    expect(paper.fileName).toBe('2026-06-30 Annotatie CdK trends en voortgang 2e kwartaal 2026 v0.1 concept')
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      null,
      'Kernboodschap',
      'Voortgang in één oogopslag',
      'Wat valt op',
      'Trends en ontwikkelingen',
      'Aandachtspunten en bijsturing',
      'Komende bestuurlijke momenten',
      'Gevraagd van u',
    ])
    expect(said(paper, 'Kernboodschap')).toEqual(['[nog in te vullen]'])
    expect(said(paper, 'Wat valt op')).toEqual(['Geen bijzonderheden sinds de vorige notitie.'])
    expect(said(paper, 'Gevraagd van u')).toEqual(['Geen, ter kennisname.'])
  })

  test('shows the table of the GS summary, figure for figure', () => {
    const rows = said(prepare(planSince(), null).paper, 'Voortgang in één oogopslag')
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(
      firstPlan.themes.map(({ number, name }) => `${number} ${name}`),
    )
  })

  test('tells at most four changes since the last note, another colour first', () => {
    const actions = ['1.01', '1.02', '1.03', '1.04', '1.05', '1.06'].map((number) =>
      anAction({ id: `actie-${number}`, number, title: `Actie ${number}` }),
    )
    const [first, second, ...others] = actions
    if (!first || !second) throw new Error('Geen acties')
    const plan = aPlan({
      actions,
      since: [
        booked('2026-03-31', 'notes', aDraft(null, { id: 'vorige', on: day('2026-03-31'), state: 'definitief' })),
        changed('2026-02-02', first, 'status', 'in-uitvoering'),
        ...others.map((action) => changed('2026-05-05', action, 'status', 'in-voorbereiding')),
        changed('2026-05-05', second, 'status', 'afgerond'),
      ],
    })
    const lines = said(prepare(plan, null).paper, 'Wat valt op')
    expect(lines[0]).toBe('Actie 1.02: van ○ Niet beoordeeld naar ✔ Afgerond. (1.02)')
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toBe('en nog 1 actie')
    expect(lines.join()).not.toContain('1.01')
  })

  test('gives the newest trends with their source, and none without', () => {
    const plan = aPlan({
      since: [
        booked('2026-05-05', 'trends', aTrend()),
        booked('2026-05-05', 'trends', aTrend({ id: 'zonder', source: ' ' })),
      ],
    })
    expect(said(prepare(plan, null).paper, 'Trends en ontwikkelingen')).toEqual([
      'Meer drugsafval in het buitengebied. | Jaarbeeld RIEC, 05-05-2026 | Ook hier. | Bespreken.',
    ])
  })

  test('looks ninety days ahead, and names what is behind with what is done about it', () => {
    const late = anAction(due('2025-Q1', '2025-Q2'))
    const plan = aPlan({
      actions: [late],
      since: [
        changed('2026-05-05', late, 'expected', from('2025-Q1', '2026-Q3')),
        booked('2026-06-01', 'engagements', anEngagement({ occasion: 'Bezoek aan Soest', subject: 'Norm' })),
        booked('2026-06-01', 'engagements', anEngagement({ id: 'later', on: day('2026-09-29'), occasion: 'Te laat' })),
      ],
    })
    const { paper } = prepare(plan, null)
    expect(said(paper, 'Komende bestuurlijke momenten')).toEqual(['12-07-2026 | Bezoek aan Soest | Norm'])
    expect(said(paper, 'Aandachtspunten en bijsturing')[0]).toMatch(
      /^1\.01 \| Doe wat is beloofd \| ■ Loopt achter \| /,
    )
  })

  test('numbers what is asked', () => {
    const { paper } = prepare(aPlan({}), null, aDraft(null, { texts: { gevraagd: 'in te stemmen\nkennis te nemen' } }))
    expect(paper.sections.at(-1)?.blocks).toEqual([
      {
        kind: 'bullets',
        numbered: true,
        items: [
          { text: 'in te stemmen', sources: [] },
          { text: 'kennis te nemen', sources: [] },
        ],
      },
    ])
  })
})

describe('what is stricter than the note', () => {
  const strict = anEngagement({
    occasion: 'GEHEIM',
    place: 'GEHEIM',
    withWhom: 'GEHEIM',
    subject: 'GEHEIM',
    time: 'GEHEIM',
  })

  test('stays out of it, and what it may tell remains', () => {
    const bibob = planned('1.25')
    const plan = planSince([
      told('2026-05-05', bibob, 'GEHEIM', { disclosure: 'vertrouwelijk' }),
      told('2026-04-05', bibob, 'Dit mag.', { disclosure: 'intern' }),
      booked('2026-01-01', 'commitments', aCommitment({ text: 'GEHEIM' })),
      booked('2026-01-01', 'dossiers', aDossier('gemeente-soest', { district: 'GEHEIM' })),
    ])
    const { paper } = prepare(plan, strict, aDraft(strict, { disclosure: 'intern' }))
    expect(JSON.stringify(paper)).not.toContain('GEHEIM')
    expect(JSON.stringify(paper)).toContain('Dit mag.')
    expect(said(paper, null)).toContain('Gelegenheid: Ambtsbezoek aan de gemeente Soest')
    expect(paper.page.marking).toBe('Intern – CONCEPT')
  })
})

describe('the blocks', () => {
  test('of a note have keys of their own, and a hint for whoever fills them in', () => {
    for (const kind of [...ENGAGEMENT_KINDS, null])
      for (const variant of ['bezoek', 'overleg', 'periodiek'] as const) {
        const blocks = noteBlocks(variant, kind)
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
        for (const { hint, title } of blocks) expect(hint.length * title.length).toBeGreaterThan(0)
      }
  })
})

describe('the warnings', () => {
  const warned = (texts: Readonly<Record<string, string>>) => {
    const draft = aDraft(soest, { texts })
    return noteWarnings(prepare(planSince(), soest, draft).blocks, draft, knownNamesIn(planSince()))
  }

  test('leave to the paper which block is too long, and by how much', () => {
    const texts = { kernboodschap: 'woord '.repeat(51), burgemeester: 'Punt.' }
    expect(tooLong(prepare(planSince(), soest, aDraft(soest, { texts })).paper, null)).toEqual([
      { heading: 'Kernboodschap', words: 51, most: 50 },
    ])
    expect(warned(texts)).toEqual([])
  })

  test('say which point is too long to be spoken, and that there are too many', () => {
    const five = Array.from({ length: 6 }, (_, index) => (index === 1 ? 'woord '.repeat(36) : 'Punt')).join('\n')
    expect(warned({ kernboodschap: 'Kort.', burgemeester: five }).map(({ kind }) => kind)).toEqual([
      'too-many',
      'point-too-long',
    ])
  })

  test('say what looks like a person, and take no municipality for one', () => {
    const found = warned({ kernboodschap: 'Bel J. Jansen over Wijk bij Duurstede.', burgemeester: 'Punt.' })
    expect(found).toEqual([
      { block: 'kernboodschap', title: 'Kernboodschap', kind: 'sensitive', words: 'J. Jansen', looksLike: 'persoon' },
    ])
  })

  test('say what is still to be filled in', () => {
    expect(warned({}).map(({ kind, block }) => [block, kind])).toEqual([
      ['kernboodschap', 'to-fill-in'],
      ['burgemeester', 'to-fill-in'],
    ])
  })
})
