import fc from 'fast-check'
import { OUTCOMES, type Action } from '@shared/plan/action'
import { withAdopted, withExpected, withStatus, withUpdate } from '@shared/plan/change-action'
import { withConclusion, withMoment, withStep } from '@shared/plan/change-course'
import { themeJudged, withDeviation, withVerdict } from '@shared/plan/change-verdict'
import { addDays, day, type Instant } from '@shared/plan/day'
import { DISCLOSURES, type Disclosure } from '@shared/plan/disclosure'
import { quarter } from '@shared/plan/quarter'
import { anAction, aStep, due } from './builders'
import { Diary } from './diary'

/** What a text of each level says; a number behind it makes every one its own. */
export const MARKS: Readonly<Record<Disclosure, string>> = {
  openbaar: 'OPENBAARMERK',
  intern: 'INTERNMERK',
  vertrouwelijk: 'VERTROUWDMERK',
}

/** Every place where a person can type what not everyone may read. */
export const PLACES = [
  'stand',
  'bijsturing',
  'aanhouden',
  'vervallen',
  'verschuiving',
  'besluit',
  'stap',
  'conclusie',
  'thema',
  // These have no choice of their own and are in no GS paper, so they count as intern.
  'kleur',
  'moment',
] as const

/** A text that is typed somewhere. */
export interface Typed {
  readonly place: (typeof PLACES)[number]
  readonly disclosure: Disclosure
  /** To which of the actions. */
  readonly which: number
}

export const anyTyped: fc.Arbitrary<readonly Typed[]> = fc.array(
  fc.record({
    place: fc.constantFrom(...PLACES),
    disclosure: fc.constantFrom(...DISCLOSURES),
    which: fc.nat(3),
  }),
  { minLength: 1, maxLength: 40 },
)

const ACTIONS: readonly Action[] = ['1.01', '1.02', '2.01', '2.02'].map((number) =>
  anAction({
    id: `actie-${number}`,
    number,
    theme: number.startsWith('1') ? 1 : 2,
    title: `Doe wat bij ${number} is beloofd`,
    kind: number === '2.02' ? 'verkenning' : 'resultaat',
    ...due('2025-Q1', '2025-Q4'),
  }),
)

/** The life of a plan in which these texts were typed, a day after each other, by the rules of the app. */
export function markedPlan(texts: readonly Typed[]): Diary {
  const diary = new Diary(ACTIONS, day('2026-03-01'))
  texts.forEach(({ place, disclosure, which }, index) => {
    diary.today = addDays(diary.today, 1)
    const hasChoice = place !== 'kleur' && place !== 'moment'
    type(diary, place, which, hasChoice ? disclosure : 'intern', String(index))
  })
  return diary
}

/** Types one text, or a few that go together, into one place. */
function type(diary: Diary, place: Typed['place'], which: number, disclosure: Disclosure, index: string): void {
  const on = diary.today
  const id = ACTIONS[which]?.id ?? ''
  const words = (part: string) => `${MARKS[disclosure]} ${part} ${index}`
  const decision = { name: words('besluit'), on }
  const change = (rule: Parameters<Diary['change']>[1]) => diary.change([id], rule)
  switch (place) {
    case 'stand':
      return void change((action) =>
        withUpdate(action, {
          id: `stand-${index}`,
          actionId: id,
          happenedOn: on,
          enteredAt: `${on}T09:00:00.000Z` as Instant,
          by: 'adviseur',
          text: words('stand'),
          disclosure,
        }),
      )
    case 'bijsturing':
      return void change((action) =>
        withDeviation(action, {
          cause: 'partner',
          explanation: words('toelichting'),
          consequence: words('gevolg'),
          measure: words('maatregel'),
          who: words('wie'),
          ready: quarter('2026-Q4'),
          asked: words('gevraagd'),
          disclosure,
        }),
      )
    case 'aanhouden':
    case 'vervallen':
      return void change((action) =>
        withStatus(action, place === 'vervallen' ? 'vervallen' : 'aangehouden', {
          reason: words('reden'),
          decision,
          disclosure,
        }),
      )
    case 'verschuiving': {
      const to = quarter(Number(index) % 2 === 0 ? '2026-Q3' : '2026-Q4')
      return void change((action) => withExpected(action, { end: to }, words('reden'), disclosure))
    }
    case 'besluit': {
      const to = quarter(Number(index) % 2 === 0 ? '2026-Q1' : '2026-Q2')
      return void change((action) => withAdopted(action, { end: to }, decision, words('reden'), disclosure))
    }
    case 'stap':
      return void change((action) => withStep(action, aStep({ id: index, title: words('stap'), disclosure })))
    case 'conclusie':
      return void change((action) =>
        withConclusion(action, { outcome: OUTCOMES[0], sentence: words('conclusie'), disclosure }),
      )
    case 'thema':
      return void diary.decide(() =>
        themeJudged(which < 2 ? 1 : 2, null, { light: 'aandachtspunt', sentence: words('zin'), on, disclosure }),
      )
    case 'kleur':
      return void change((action) =>
        withVerdict(action, 'inhoud', { light: 'loopt-achter', reason: words('kleur'), on }, null),
      )
    case 'moment':
      return void change((action) => withMoment(action, { id: `moment-${index}`, on, text: words('moment') }))
  }
}
