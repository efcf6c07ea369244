import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { knownNamesIn } from '@shared/reports/sensitive/known-names'
import { sensitiveIn, type Sensitive } from '@shared/reports/sensitive/sensitive'
import { aPlan } from '../../support/builders'

const known = knownNamesIn(aPlan({ ...firstPlan, frame: firstPlan }))

/** What is found in a text, as `soort: woorden`. */
const foundIn = (text: string) => sensitiveIn(text, known).map(({ kind, words }) => `${kind}: ${words}`)

/** What is found, by the text in which exactly that should be found. */
const FOUND: readonly (readonly [text: string, ...found: `${Sensitive}: ${string}`[]])[] = [
  ['BSN 123456782 staat in het dossier', 'bsn: 123456782'],
  ['bsn: 1234 56 782.', 'bsn: 1234 56 782'],
  ['nummer 123.456.782, volgens de gemeente', 'bsn: 123.456.782'],
  ['Mail naar jan@voorbeeld.nl.', 'e-mail: jan@voorbeeld.nl'],
  ['(a.b-c+d@sub.voorbeeld.co.uk)', 'e-mail: a.b-c+d@sub.voorbeeld.co.uk'],
  ['Bel 06-12345678 voor meer.', 'telefoon: 06-12345678'],
  ['06 12 34 56 78', 'telefoon: 06 12 34 56 78'],
  ['bereikbaar op 030-2589111', 'telefoon: 030-2589111'],
  ['bereikbaar op 030 258 91 11', 'telefoon: 030 258 91 11'],
  ['bereikbaar op (030) 258 9111', 'telefoon: (030) 258 9111'],
  ['bereikbaar op 0346-123456', 'telefoon: 0346-123456'],
  ['+31 6 12345678', 'telefoon: +31 6 12345678'],
  ['0031 (0)30 258 91 11', 'telefoon: 0031 (0)30 258 91 11'],
  ['Rekening NL91 ABNA 0417 1643 00 is geblokkeerd', 'iban: NL91 ABNA 0417 1643 00'],
  ['nl91abna0417164300', 'iban: nl91abna0417164300'],
  ['DE89370400440532013000', 'iban: DE89370400440532013000'],
  ['KvK 12345678', 'kvk: KvK 12345678'],
  ['KvK-nummer: 12345678', 'kvk: KvK-nummer: 12345678'],
  ['Kamer van Koophandel 12345678', 'kvk: Kamer van Koophandel 12345678'],
  ['Het adres is 3584 BA 6.', 'adres: 3584 BA 6'],
  ['3584BA, 12a', 'adres: 3584BA, 12a'],
  ['Dorpsstraat 12, 3762 AB Soest', 'adres: 12, 3762 AB'],
  ['De auto met kenteken AB-12-CD', 'kenteken: AB-12-CD'],
  ['12-ABC-3 stond er weer', 'kenteken: 12-ABC-3'],
  ['G-001-BB', 'kenteken: G-001-BB'],
  ['Overleg met de heer Jansen.', 'persoon: de heer Jansen'],
  ['De heer Van der Meer belde', 'persoon: De heer Van der Meer'],
  ['mevr. A. de Vries', 'persoon: mevr. A. de Vries'],
  ['mw. Fatima El Idrissi-Bakker', 'persoon: mw. Fatima El Idrissi-Bakker'],
  ['dhr. Soest', 'persoon: dhr. Soest'],
  ['mevrouw ’t Hart', 'persoon: mevrouw ’t Hart'],
  ['Jan Jansen heeft dit opgepakt', 'persoon: Jan Jansen'],
  ['Met Jan de Vries besproken', 'persoon: Jan de Vries'],
  ['Karin van den Berg en Piet Smit', 'persoon: Karin van den Berg', 'persoon: Piet Smit'],
  ['Jan-Willem Bakker', 'persoon: Jan-Willem Bakker'],
  ['Afgestemd met J.P. de Boer', 'persoon: J.P. de Boer'],
  ['Afgestemd met J. Jansen', 'persoon: J. Jansen'],
  ['Thijmen van der Meer doet het', 'persoon: Thijmen van der Meer'],
  ['burgemeester Jansen wil meer weten', 'persoon: burgemeester Jansen'],
  ['wijkagent De Groot', 'persoon: wijkagent De Groot'],
  ['René D’Angelo', 'persoon: René D’Angelo'],
  ['De verdachte is gehoord', 'zaak: verdachte'],
  ['Er zijn drie verdachten', 'zaak: verdachten'],
  ['Er is aangifte gedaan', 'zaak: aangifte'],
  ['De casus loopt nog', 'zaak: casus'],
  ['Twee casussen', 'zaak: casussen'],
  ['Besproken in RIEC-zaak 12', 'zaak: RIEC-zaak'],
  ['Het Bibob-advies is negatief', 'zaak: Bibob-advies'],
  ['De Bibobconclusie volgt', 'zaak: Bibobconclusie'],
  ['Zie zaaknummer hierboven', 'zaak: zaaknummer'],
  ['Er kwam een melding over een medewerker binnen', 'zaak: melding over een medewerker'],
  ['Het onderzoek op vakantiepark De Boshoek loopt.', 'zaak: vakantiepark De Boshoek'],
  ['Op perceel 1234 is een inval gedaan', 'zaak: perceel 1234'],
  ['Camping Zonneweide: vermoeden van misbruik', 'zaak: Camping Zonneweide'],
  ['De heer Jansen (06-12345678, j@x.nl)', 'persoon: De heer Jansen', 'telefoon: 06-12345678', 'e-mail: j@x.nl'],
  // And in what a paper says every day there is nothing to find.
  ['Op 30-06-2026 en 01-07-2026 14:05 is het besproken'],
  ['Op 06-07-2026 14:05 is het besproken'],
  ['06.07.2026 1400 bezoekers'],
  ['Begroot € 544.000, daarvan € 390.000 vastgelegd'],
  ['€ 123.456.782'],
  ['Een dossier van 123456789 tekens'],
  ['Volgorde 1234567890123'],
  ['Gedeputeerde Staten en Provinciale Staten'],
  ['de Commissaris van de Koning en de commissaris van de Koning'],
  ['burgemeester van Soest en burgemeester De Bilt'],
  ['de burgemeester van Utrechtse Heuvelrug'],
  ['Ministerie van Justitie en Veiligheid'],
  ['Kamer van Koophandel'],
  ['Wet Bibob, Openbaar Ministerie, Tweede Kamer, Utrechtse Norm'],
  ['Week van de Veiligheid en Week van het Vertrouwen'],
  ['A. Inkomsten 2025'],
  ['Wijk bij Duurstede, Stichtse Vecht en De Ronde Venen'],
  ['Meld Misdaad Anoniem: 0800-7000'],
  ['GS-besluit GS-26-01 van 12-03-2026'],
  ['In 2025 GS 12 keer geïnformeerd'],
  ['2025-Q1 tot en met 2026-Q4, 4 van 6 acties'],
  ['verdachte situaties worden vaker gemeld'],
  ['casuïstiek en casusoverleg, meldingsbereidheid, Bibob-onderzoek'],
  ['Onderzoek naar vitale vakantieparken op de Heuvelrug'],
  ['Loods 17 is geopend voor training en onderzoek'],
  ['Het park Vogelenzang is verkocht'],
  ['= + - @ #REF! <b> & " \' %'],
  [''],
]

describe('what looks sensitive in a text', () => {
  test.each(FOUND.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(foundIn(text)).toEqual(found)
  })

  test('is judged on sixty examples at least', () => expect(FOUND.length).toBeGreaterThanOrEqual(60))

  test('is nothing in the plan itself, but for the one casus that it describes in general', () => {
    const { actions, themes, budget, organisations, municipalities, glossary } = firstPlan
    const texts = [
      ...actions.flatMap(({ title, section, planText, timing, owner, condition }) => [
        title,
        section,
        planText ?? '',
        timing ?? '',
        owner?.value ?? '',
        condition?.text ?? '',
      ]),
      ...themes.flatMap(({ name, ambition }) => [name, ambition]),
      ...budget.map(({ name }) => name),
      ...organisations.flatMap(({ name, shortName }) => [name, shortName]),
      ...municipalities.map(({ name }) => name),
      ...glossary.flatMap(({ full }) => full ?? []),
    ]
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.flatMap(foundIn)).toEqual(['zaak: casus'])
    expect(texts.flatMap((text) => sensitiveIn(text)).map(({ words }) => words)).toEqual(['casus'])
  })
})

/** The first eight digits of a BSN decide the ninth, and some have none. */
const aBsn = fc
  .array(fc.nat(9), { minLength: 8, maxLength: 8 })
  .map((digits) => [...digits, digits.reduce((sum, digit, place) => sum + digit * (9 - place), 0) % 11])
  .filter((digits) => (digits[8] ?? 10) < 10 && digits.some((digit) => digit > 0))
  .map((digits) => digits.join(''))

/** A Dutch account of which the two control digits are right. */
const anIban = fc
  .tuple(fc.stringMatching(/^[A-Z]{4}$/), fc.stringMatching(/^\d{10}$/))
  .map(([bank, account]) => `NL${String(98n - remainder(`${bank}${account}NL00`)).padStart(2, '0')}${bank}${account}`)

const remainder = (characters: string): bigint =>
  BigInt([...characters].map((character) => parseInt(character, 36)).join('')) % 97n

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const lookalikes = fc
  .array(
    fc.constantFrom(
      ...'0123456789 .-@ANL€\n',
      ' van ',
      'Jan',
      'de heer ',
      'park ',
      ' onderzoek',
      'KvK ',
      '\ud800',
      '\u00a0',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''))

describe('by property', () => {
  test('every number that passes the eleven-test is found, and with another last digit none is', () => {
    fc.assert(
      fc.property(aBsn, fc.integer({ min: 1, max: 9 }), (bsn, more) => {
        const wrong = bsn.slice(0, 8) + String((Number(bsn.slice(8)) + more) % 10)
        expect(foundIn(`Het gaat om ${bsn}, zei hij.`)).toEqual([`bsn: ${bsn}`])
        expect(sensitiveIn(`Het gaat om ${wrong}, zei hij.`).filter(({ kind }) => kind === 'bsn')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('every account with the right control digits is found, grouped or not, and with other ones none is', () => {
    fc.assert(
      fc.property(anIban, fc.integer({ min: 1, max: 96 }), (iban, more) => {
        const grouped = iban.replace(/.{4}(?=.)/g, '$& ')
        const control = (((Number(iban.slice(2, 4)) - 2 + more) % 97) + 2).toString().padStart(2, '0')
        const wrong = `NL${control}${iban.slice(4)}`
        expect(foundIn(`naar ${iban} gestort`)).toEqual([`iban: ${iban}`])
        expect(foundIn(`naar ${grouped} gestort`)).toEqual([`iban: ${grouped}`])
        expect(sensitiveIn(`naar ${wrong} gestort`).filter(({ kind }) => kind === 'iban')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('no text breaks it, and every place points at its words, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, lookalikes), (text) => {
        let last = 0
        for (const { start, end, words } of sensitiveIn(text, known)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          last = end
        }
      }),
      { numRuns: 3000 },
    )
  })
})
