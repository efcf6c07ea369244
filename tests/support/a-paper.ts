import { day, type Instant } from '@shared/plan/day'
import { LIGHTS } from '@shared/plan/light'
import { quarter } from '@shared/plan/quarter'
import { PLAN_LETTERS } from '@shared/progress/plan-letters'
import {
  actionNumber,
  count,
  difference,
  euros,
  inQuarter,
  lit,
  nothing,
  onDay,
  strong,
  text,
} from '@shared/reports/cells'
import type { Paper, PaperBlock, PaperSection } from '@shared/reports/paper'

/** Everything that stands in a paper stands here once: every block, every kind of cell, every light and letter. */
export const everyBlock: readonly PaperSection[] = [
  {
    heading: null,
    mostWords: null,
    blocks: [
      { kind: 'paragraph', text: 'Peildatum 30-06-2026 – Concept 0.3 – Vertrouwelijk', small: true },
      {
        kind: 'facts',
        title: null,
        rows: [
          { label: 'Voor', value: text('commissaris van de Koning') },
          { label: 'Datum', value: onDay(day('2026-07-09')) },
          { label: 'Stoplicht', value: lit('op-schema') },
          { label: 'Gewogen oordeel', value: lit('aandachtspunt', 'vastgesteld', 'De capaciteit is krap.') },
          { label: 'Onbekend', value: nothing },
        ],
      },
    ],
  },
  {
    heading: 'Stand van zaken',
    mostWords: 40,
    blocks: [
      { kind: 'sub-heading', text: 'Feiten' },
      { kind: 'paragraph', text: 'Een alinea met coördinator, “aanhalingstekens”\nen een nieuwe regel.', small: false },
      {
        kind: 'bullets',
        numbered: false,
        items: [
          { text: 'Een punt met bron.', sources: ['1.03', '2.04'] },
          { text: 'Een punt zonder bron.', sources: [] },
        ],
      },
      { kind: 'bullets', numbered: true, items: [{ text: 'kennis te nemen van dit stuk.', sources: [] }] },
      { kind: 'paragraph', text: 'Daarna begint het tellen opnieuw:', small: false },
      {
        kind: 'bullets',
        numbered: true,
        items: [
          { text: 'eerste', sources: [] },
          { text: 'tweede', sources: [] },
        ],
      },
      {
        kind: 'paper-table',
        widths: [1, 4, 3, 2, 2, 2],
        table: {
          kind: 'table',
          name: 'tblAlles',
          caption: 'Alle soorten cellen',
          filters: false,
          columns: [
            { heading: 'Nr.', holds: 'code' },
            { heading: 'Actie', holds: 'text' },
            { heading: 'Stoplicht', holds: 'light' },
            { heading: 'Aantal', holds: 'count' },
            { heading: 'Verschil', holds: 'difference' },
            { heading: 'Bedrag', holds: 'euro' },
          ],
          rows: LIGHTS.map((light, place) => ({
            cells: [
              actionNumber(`1.0${place}`),
              text('Een actie met een titel die over meer dan één regel gaat'),
              lit(light),
              count(place),
              difference(place - 2),
              euros(place === 1 ? null : place * 45_000),
            ],
          })),
          totals: [{ cells: [nothing, strong('Totaal'), nothing, count(10), difference(0), euros(544_000)] }],
        },
      },
      { kind: 'paragraph', text: 'Kleine letter onder de tabel.', small: true },
      {
        kind: 'paper-table',
        widths: PLAN_LETTERS.map(() => 1),
        table: {
          kind: 'table',
          name: 'tblLetters',
          caption: null,
          filters: false,
          columns: PLAN_LETTERS.map((_, place) => ({
            heading: `2025-Q${place + 1}`,
            holds: 'letter' as const,
            ...(place === 0 && { above: '2025', marked: true }),
          })),
          rows: [{ cells: PLAN_LETTERS.map((letter) => ({ kind: 'letter', letter })) }],
          totals: [],
        },
      },
      {
        kind: 'facts',
        title: 'Feiten onder een kop',
        rows: [{ label: 'Verwacht', value: inQuarter(quarter('2026-Q3')) }],
      },
    ],
  },
  {
    heading: 'Na afloop',
    mostWords: null,
    startsPage: true,
    blocks: [
      { kind: 'open-lines', label: 'Gemaakte afspraken', lines: 3 },
      { kind: 'open-lines', label: 'Bijzondere bevindingen', lines: 2 },
    ],
  },
]

/** A confidential concept of one block, or with what is said instead. */
export function aPaper(said: Partial<Paper> = {}): Paper {
  return {
    title: 'Annotatie ambtsbezoek gemeente Soest',
    fileName: '2026-07-09 Annotatie CdK ambtsbezoek Soest v0.3 concept',
    properties: {
      organisation: 'Provincie Utrecht',
      subject: 'Ambtsbezoek aan de gemeente Soest',
      category: 'Annotatie',
      language: 'nl-NL',
      on: day('2026-06-30'),
      version: '0.3',
      state: 'concept',
      disclosure: 'vertrouwelijk',
      generatedAt: '2026-11-23T19:41:00.000Z' as Instant,
    },
    page: {
      heading: 'Annotatie commissaris van de Koning',
      marking: 'Vertrouwelijk – CONCEPT',
      footer: 'Versie 0.3 concept – 30-06-2026',
    },
    mostPages: 2,
    sections: everyBlock,
    ...said,
  }
}

/** A section of one paragraph of so many words. */
export const aSection = (heading: string | null, words: number, mostWords: number | null = null): PaperSection => ({
  heading,
  mostWords,
  blocks: [aParagraph(words)],
})

const aParagraph = (words: number): PaperBlock => ({
  kind: 'paragraph',
  text: Array.from({ length: words }, () => 'woord').join(' '),
  small: false,
})
