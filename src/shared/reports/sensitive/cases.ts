import { matchesIn } from './matches'
import type { Found } from './sensitive'

/**
 * Words of a single case (`reports.md` 1.9.4). General words of the plan are none: *casuïstiek*, *Bibob-onderzoek*,
 * *meldingsbereidheid*, *verdachte situaties*.
 */
const CASES = [
  /verdachten(?![\p{L}-])/giu,
  /verdachte(?![\p{L}-])(?! (?:situatie|transactie|omstandighe|activiteit|signa|gedrag|geld|aanvra|locatie))/giu,
  /aangiften?(?![\p{L}-])/giu,
  /casus(?:sen)?(?![\p{L}-])/giu,
  /(?:riec|dto)[- ]?(?:zaak|zaken|casus(?:sen)?|dossiers?)(?!\p{L})/giu,
  /(?:bibob|lbb)[- ]?(?:advies|adviezen|conclusies?|rapport(?:en)?)(?!\p{L})/giu,
  /(?:zaak|dossier|parket)nummer(?!\p{L})/giu,
  /proces(?:sen)?-verbaal/giu,
  /melding(?:en)? (?:over|van|tegen|door) (?:de |een |haar |zijn )?(?:medewerk|ambtena|collega|bestuurder|burgemeester|wethouder|raadslid|raadsled|inwoner|bewoner|ondernemer)\p{L}{0,6}/giu,
].map((pattern) => new RegExp(`(?<![\\p{L}-])(?:${pattern.source})`, pattern.flags))

/** A park, a piece of land or a building by its own name or number: `vakantiepark De Boshoek`, `perceel 1234`. */
const SPOT =
  /(?<![\p{L}-])(?:(?:[Vv]akantie|[Rr]ecreatie|[Bb]ungalow|[Cc]halet)?[Pp]ark|[Cc]amping|[Pp]erceel|[Kk]avel|[Pp]and) [‘’'“"]?(?:\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2}|\d{1,6})[’'”"]?/gu

/** What is done about a single place; a general *onderzoek* names none. */
const LOOKED_INTO = /(?<!\p{L})(?:onderzo(?:ek|cht)|inval|doorzoek|doorzocht|verdenking|vermoeden|controle)/iu

/** Words of a case, and places that are looked into by name in the same sentence. */
export const casesIn = (text: string): readonly Found[] =>
  [
    ...CASES.flatMap((pattern) => matchesIn(text, pattern)),
    ...matchesIn(text, SPOT).filter(({ start, end }) => LOOKED_INTO.test(sentenceAround(text, start, end))),
  ].map(({ start, end }) => ({ kind: 'zaak', start, end }))

/** From the end of the sentence before a place to its own. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, start))) + 1
  const after = text.slice(end).search(/[.!?]\s|\n/)
  return text.slice(before, after === -1 ? text.length : end + after)
}
