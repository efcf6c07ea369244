import { NOT_YET_SPENT, type BudgetLine } from '../plan/budget'

const asAdopted: readonly Omit<BudgetLine, keyof typeof NOT_YET_SPENT>[] = [
  {
    id: '2025-jaarlijks-bedrag',
    year: 2025,
    side: 'inkomsten',
    name: 'Jaarlijks bedrag volgens begroting PS',
    adopted: 136_000,
    theme: null,
    actions: [],
  },
  {
    id: '2025-bijdrage-bzk-tot-2025',
    year: 2025,
    side: 'inkomsten',
    name: 'Bijdrage BZK weerbaarheid (kleine) gemeenten (tot 2025)',
    adopted: 100_000,
    theme: null,
    actions: [],
  },
  {
    id: '2025-slotwijziging',
    year: 2025,
    side: 'inkomsten',
    name: 'Via slotwijziging van 2024 naar 2025',
    adopted: 160_000,
    theme: null,
    actions: [],
  },
  {
    id: '2025-bijdrage-bzk-vanaf-2024',
    year: 2025,
    side: 'inkomsten',
    name: 'Bijdrage BZK weerbaarheid (kleine) gemeenten (6 jaar vanaf 2024)',
    adopted: 148_000,
    theme: null,
    actions: [],
  },
  {
    id: '2025-loods-17',
    year: 2025,
    side: 'verplichtingen',
    name: 'Bijdrage RIEC MN trainingscentrum ‘Loods 17’',
    adopted: 75_000,
    theme: 3,
    actions: ['3.10'],
  },
  {
    id: '2025-veiligheidsbeeld-vakantieparken',
    year: 2025,
    side: 'verplichtingen',
    name: 'Bijdrage veiligheidsbeeld vakantieparken',
    adopted: 40_000,
    theme: 2,
    actions: ['2.03'],
  },
  {
    id: '2025-bibob-utrecht-west',
    year: 2025,
    side: 'verplichtingen',
    name: 'Subsidie versterking Bibob in district Utrecht West',
    adopted: 45_000,
    theme: 1,
    actions: ['1.25'],
  },
  {
    id: '2025-vpt-coordinator',
    year: 2025,
    side: 'verplichtingen',
    name: 'Salariskosten VPT-coördinator',
    adopted: 130_000,
    theme: 3,
    actions: ['3.03'],
  },
  {
    id: '2025-riec-structureel',
    year: 2025,
    side: 'verplichtingen',
    name: 'Structurele bijdrage RIEC MN',
    adopted: 60_000,
    theme: 4,
    actions: [],
  },
  {
    id: '2025-bibob-bes',
    year: 2025,
    side: 'verplichtingen',
    name: 'Subsidie versterking Bibob BES-gemeenten',
    adopted: 40_000,
    theme: 1,
    actions: ['1.25'],
  },
  {
    id: '2025-netwerkbijeenkomst-zorg',
    year: 2025,
    side: 'verwacht',
    name: 'Netwerkbijeenkomst “ondermijning in de zorg”',
    adopted: null,
    theme: 3,
    actions: ['3.13', '4.25'],
  },
  {
    id: '2025-interventies-vakantieparken',
    year: 2025,
    side: 'verwacht',
    name: 'Inzetten interventies op vakantieparken',
    adopted: null,
    theme: 2,
    actions: ['2.04', '2.06'],
  },
  {
    id: '2025-utrechtse-norm',
    year: 2025,
    side: 'verwacht',
    name:
      'Onderzoek naar het opzetten van een Utrechtse Norm (basisnorm ondermijning en weerbaarheid gemeenten, ' +
      'provincie, RIEC Midden-Nederland en event. andere ketenpartners)',
    adopted: null,
    theme: 3,
    actions: ['3.07'],
  },
]

/**
 * The budget table of 2025. Names are those of the table; themes and actions are our reading of them, and a line that
 * pays for no action in particular has none. For 2026 the plan has no budget yet.
 */
export const budget: readonly BudgetLine[] = asAdopted.map((line) => ({ ...line, ...NOT_YET_SPENT }))
