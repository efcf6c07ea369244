import { firstPlan } from '@shared/first-plan/first-plan'
import {
  newAction,
  withAdopted,
  withDraft,
  withExpected,
  withOwner,
  withStatus,
  withUpdate,
} from '@shared/plan/change-action'
import { themeJudged, withDeviation, withSpending, withVerdict } from '@shared/plan/change-verdict'
import { day, type Instant } from '@shared/plan/day'
import type { Disclosure } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'
import type { Rule } from '@shared/plan/user-action'
import type { Deviation } from '@shared/plan/verdict'
import type { EarlierReport } from '@shared/reports/gs-material'
import { Diary } from './diary'

/** The plan as it was adopted, with a life of a year and a half behind it, and a report that was issued in between. */
export interface LivelyPlan {
  readonly plan: Plan
  /** The reference date of the report that is to be made now. */
  readonly on: string
  readonly earlier: EarlierReport
}

const DEVIATION: Deviation = {
  cause: 'capaciteit',
  explanation: 'de werving van een tweede onderzoeker duurt langer dan verwacht',
  consequence: 'de trainingen beginnen een half jaar later',
  measure: 'De werving samen met de RIEC-partners opnieuw openstellen',
  who: 'sr. adviseur tegengaan ondermijning',
  ready: quarter('2026-Q4'),
  asked: '',
  disclosure: 'openbaar',
}

/**
 * A report was issued over the first quarter of 2026. Before it: work was begun, promises were moved, one action was put
 * on hold and one was made up. After it: that one was taken back and another added; one was dropped, one finished, one
 * taken up again; an owner, a title, an amount and two colours changed.
 */
export function livelyPlan(): LivelyPlan {
  const diary = new Diary(firstPlan.actions, day('2025-01-02'), firstPlan, firstPlan.budget)
  const idOf = (number: string) => firstPlan.actions.find((action) => action.number === number)?.id ?? number
  const on = (date: string, number: string, rule: Rule) => {
    diary.today = day(date)
    if (!diary.change([idOf(number)], rule)) throw new Error(`Geweigerd: ${number} op ${date}`)
  }
  const told = (date: string, number: string, text: string, disclosure: Disclosure = 'openbaar') =>
    on(date, number, (action) =>
      withUpdate(action, {
        id: `stand-${number}-${date}`,
        actionId: action.id,
        happenedOn: day(date),
        enteredAt: `${date}T10:00:00.000Z` as Instant,
        by: 'adviseur',
        text,
        disclosure,
      }),
    )
  const decision = { name: 'GS-besluit herijking planning', on: day('2025-10-07') }
  const add = (date: string, id: string, title: string) => {
    diary.today = day(date)
    diary.decide((events) =>
      newAction(
        { title, theme: 2, section: 'Veilige vakantieparken', kind: 'resultaat' },
        id,
        [...firstPlan.actions, ...events.flatMap(({ what }) => (what.kind === 'added' ? [what.action] : []))].map(
          ({ number }) => number,
        ),
      ),
    )
  }

  on('2025-03-20', '1.02', (action) => withStatus(action, 'in-uitvoering'))
  on('2025-03-28', '2.05', (action) => withStatus(action, 'afgerond'))
  on('2025-04-10', '1.24', (action) => withStatus(action, 'in-uitvoering'))
  on('2025-09-15', '1.02', (action) => withStatus(action, 'afgerond'))
  on('2025-10-07', '1.08', (action) =>
    withAdopted(action, { end: quarter('2026-Q2') }, decision, 'Eerst de functies kiezen.', 'openbaar'),
  )
  on('2025-10-07', '1.10', (action) =>
    withAdopted(action, { end: quarter('2026-Q1') }, decision, 'Gelijk met de aanbesteding.', 'openbaar'),
  )
  on('2025-10-07', '3.10', (action) =>
    withAdopted(action, { end: quarter('2026-Q1') }, decision, 'De bouw is begonnen.', 'openbaar'),
  )
  on('2025-11-20', '3.13', (action) =>
    withExpected(action, { end: quarter('2026-Q1') }, 'De zaal is pas in maart vrij.', 'openbaar'),
  )
  on('2025-12-01', '1.24', (action) =>
    withExpected(action, { end: quarter('2026-Q2') }, 'De trainer is ziek.', 'openbaar'),
  )
  on('2026-01-15', '3.14', (action) =>
    withStatus(action, 'aangehouden', { reason: 'Wacht op het RIEC.', disclosure: 'openbaar' }),
  )
  on('2026-02-10', '3.13', (action) =>
    withDeviation(action, { ...DEVIATION, cause: 'partner', explanation: 'de partner zegde af' }),
  )
  told('2026-02-20', '3.05', 'De presentatie voor gemeenten is gemaakt en met drie gemeenten getest.')
  told('2026-03-04', '4.04', 'De inventarisatie ligt bij de ketenpartners voor commentaar.')
  for (const number of ['1.03', '1.18', '2.01', '3.02', '4.02', '4.05'])
    told('2026-03-10', number, 'Het overleg is gehouden; het volgende staat gepland.')
  add('2026-03-30', 'eigen-1', 'Proef met een meldpunt op vakantieparken')
  const earlier = { on: day('2026-03-31'), sequence: Math.max(...diary.events.map(({ sequence }) => sequence)) }

  diary.today = day('2026-04-02')
  diary.undo()
  add('2026-04-08', 'eigen-2', 'Handreiking veilige vakantieparken maken')
  on('2026-04-09', '2.16', (action) => withOwner(action, 'domein Landelijk Gebied'))
  on('2026-04-14', '3.13', (action) => withStatus(action, 'afgerond'))
  on('2026-04-20', '1.07', (action) =>
    withStatus(action, 'vervallen', {
      reason: 'Het Rijk maakt een landelijke scan.',
      decision: { name: 'GS-besluit 26-0412', on: day('2026-04-14') },
      disclosure: 'openbaar',
    }),
  )
  on('2026-04-21', '3.14', (action) => withStatus(action, 'in-voorbereiding'))
  on('2026-05-06', '1.24', (action) =>
    withExpected(action, { end: quarter('2026-Q4') }, 'De training is pas in het najaar beschikbaar.', 'openbaar'),
  )
  on('2026-05-06', '1.24', (action) => withDeviation(action, { ...DEVIATION, asked: 'Kennisnemen' }))
  on('2026-05-12', '1.10', (action) =>
    withDeviation(action, {
      ...DEVIATION,
      cause: 'aanbesteding',
      explanation: 'de aanbesteding leverde één inschrijving op',
      measure: 'De opdracht in twee delen opnieuw uitvragen',
      who: 'team Inkoop',
      ready: quarter('2026-Q3'),
      asked: 'Besluit: in te stemmen met een tweede uitvraag',
    }),
  )
  on('2026-05-13', '4.08', (action) => withDeviation(action, { ...DEVIATION, consequence: '', disclosure: 'intern' }))
  on('2026-05-18', '3.10', (action) => withSpending(action, { budget: 75_000, forecast: 81_000 }))
  on('2026-05-19', '3.10', (action) => withStatus(action, 'in-uitvoering'))
  on('2026-05-20', '2.02', (action) =>
    withVerdict(
      action,
      'inhoud',
      { light: 'aandachtspunt', reason: 'De aanpak is smaller dan bedoeld.', on: day('2026-05-20') },
      'niet-beoordeeld',
    ),
  )
  on('2026-05-21', '2.12', (action) =>
    withDraft(action, { ...action, title: 'Gemeenten helpen om tijdig VAB-beleid te maken' }),
  )
  on('2026-05-22', '3.01', (action) => withStatus(action, 'aangehouden', { reason: 'INTERN: wacht op een gesprek.' }))
  for (const number of ['1.03', '1.18', '2.01', '3.02', '4.02'])
    told(
      '2026-06-10',
      number,
      'Het overleg is gehouden. De afspraken staan in het verslag en worden in september samen bekeken.',
    )
  told(
    '2026-06-11',
    '1.10',
    'Twee inschrijvers hebben laten weten mee te doen aan de tweede uitvraag. De gunning is in september; het systeem kan dan per 1 november in gebruik. Tot die tijd blijft het oude formulier in gebruik.',
  )
  told('2026-06-12', '1.08', 'De lijst van functies is vastgesteld door de directie.')
  told('2026-06-12', '1.08', 'INTERN: over twee functies is nog verschil van mening.', 'intern')
  diary.today = day('2026-06-15')
  diary.decide(() =>
    themeJudged(1, null, {
      light: 'aandachtspunt',
      sentence: 'Twee van de beloften hangen aan dezelfde aanbesteding.',
      on: diary.today,
      disclosure: 'openbaar',
    }),
  )
  return {
    plan: { ...diary.plan(), organisations: firstPlan.organisations },
    on: '2026-06-30',
    earlier,
  }
}
