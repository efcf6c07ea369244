import { matchesIn } from './matches'
import type { Found, Sensitive } from './sensitive'

/** Numbers and addresses by which a person or a company can be found. */
export const personalNumbersIn = (text: string): readonly Found[] => [
  ...bsnsIn(text),
  ...ibansIn(text),
  ...foundBy('e-mail', text, E_MAIL),
  ...foundBy('kvk', text, KVK),
  ...PHONES.flatMap((pattern) => foundBy('telefoon', text, pattern)),
  ...ADDRESSES.flatMap((pattern) => foundBy('adres', text, pattern)),
  ...PLATES.flatMap((pattern) => foundBy('kenteken', text, pattern)),
]

const foundBy = (kind: Sensitive, text: string, pattern: RegExp): readonly Found[] =>
  matchesIn(text, pattern).map(({ start, end }) => ({ kind, start, end }))

/** Nine digits, by themselves or in three groups: `123456782`, `1234 56 782`, `123.456.782`. */
const NINE_DIGITS =
  /(?<!\d|\d[.,-]|€\s?)(?:\d{9}|\d{3}(?<one>[ .-])\d{3}\k<one>\d{3}|\d{4}(?<other>[ .-])\d{2}\k<other>\d{3})(?!\d|[.,-]\d)/g

const bsnsIn = (text: string): readonly Found[] =>
  matchesIn(text, NINE_DIGITS).flatMap(({ words, start, end }) =>
    isBsn(words.replace(/\D/g, '')) ? [{ kind: 'bsn', start, end } as const] : [],
  )

/** The eleven-test: the digits times 9 to 2, less the last one, are a multiple of eleven. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place < 8 ? 9 - place : -1), 0)
  return sum % 11 === 0
}

/** How many characters the number of an account has, behind the country it is from. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IT27 LT20 LU20 LV21 MA28 ' +
    'MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 TR26'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
)

const IBAN_START = /(?<![\p{L}\d])(?<country>[a-z]{2})\d\d/giu

/** As many letters and digits as the country says, with single spaces, dots or hyphens between them. */
function ibansIn(text: string): readonly Found[] {
  return matchesIn(text, IBAN_START).flatMap(({ start, groups }) => {
    const length = IBAN_LENGTHS.get(groups['country']?.toUpperCase() ?? '')
    if (length === undefined) return []
    const shape = new RegExp(`[a-z\\d](?:[ .\\-\\u00A0]?[a-z\\d]){${length - 1}}(?![\\p{L}\\d])`, 'iuy')
    shape.lastIndex = start
    const words = shape.exec(text)?.[0]
    return words !== undefined && isIban(words) ? [{ kind: 'iban', start, end: start + words.length } as const] : []
  })
}

/** The first four characters behind the rest, letters as 10 to 35: that number is 1 more than a multiple of 97. */
export function isIban(account: string): boolean {
  const plain = account.replace(/[^a-z\d]/gi, '').toUpperCase()
  const turned = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const character of turned)
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  return plain.length === IBAN_LENGTHS.get(plain.slice(0, 2)) && rest === 1
}

// No part of these patterns can take longer than its text is long: whatever repeats has an end to it.
const E_MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu

/** Eight digits are only a number of the *Kamer van Koophandel* when that stands before them. */
const KVK = /(?<![\p{L}\d])(?:kvk|kamer van koophandel)[\s-]?(?:nummer|nr\.?)?[\s:]{0,3}\d{8}(?!\d)/giu

/** Mobile and fixed numbers; not the short ones of services (`0800-7000`), and no day that begins with 06. */
const PHONES = [
  /(?<![\d+])06(?!([-. ])\d\d\1\d{4}(?!\d))(?:[-. ]?\d){8}(?!\d)/g,
  /(?<![\d+])\(?0[1-578]\d(?:\)?[-. ]{0,3}\d{3}[-. ]?\d{2}[-. ]?\d{2}|\d\)?[-. ]{0,3}\d{2}[-. ]?\d{2}[-. ]?\d{2}|\d\)?[-. ]{0,3}\d{3}[-. ]?\d{3})(?!\d)/g,
  /(?<!\d)(?:\+|00)31[-. ]?(?:\(0\)[-. ]?)?[1-9](?:[-. ]?\d){8}(?!\d)/g,
]

/** Four digits and two letters; behind a year GS, PS and the like are words and not letters of a postcode. */
const POSTCODE = '(?!20\\d\\d (?:GS|PS|OM|EN|OF|IN|IS)\\b)[1-9]\\d{3} ?(?!S[ADS])[A-Z]{2}'

/** A postcode with the number of a house behind or before it; by itself it is a whole street. */
const ADDRESSES = [
  `(?<![\\p{L}\\d.,-])${POSTCODE}[ ,]{1,2}(?:nr\\.? |nummer |huisnummer )?\\d{1,5}(?: ?[a-zA-Z]|-\\d{1,4})?(?![\\p{L}\\d])`,
  `(?<=\\p{L} )\\d{1,5}(?: ?[a-zA-Z]|-\\d{1,4})?[ ,]{1,2}${POSTCODE}(?![\\p{L}\\d])`,
].map((shape) => new RegExp(shape, 'gu'))

/** The forms of a Dutch number plate (L a letter, D a digit), never all letters or all digits. */
const PLATE_FORMS =
  'LL-DD-DD DD-DD-LL DD-LL-DD LL-DD-LL LL-LL-DD DD-LL-LL DD-LLL-D D-LLL-DD LL-DDD-L L-DDD-LL LLL-DD-L L-DD-LLL D-LL-DDD DDD-LL-D'

/** With its hyphens, in capitals; `GS-26-01` is the number of a decision. */
const PLATES = PLATE_FORMS.split(' ').map((form) => {
  const shape = form.replaceAll(/[LD]/g, (each) => (each === 'L' ? '[A-Z]' : '\\d'))
  return new RegExp(`(?<![\\p{L}\\d-])(?!(?:GS|PS)-)${shape}(?![\\p{L}\\d-])`, 'gu')
})
