/** The words of buttons and fields that every screen uses. */
export const ui = {
  nothingFound: 'Niets gevonden.',
  clearSearch: 'Zoekveld leegmaken',
  filterOn_one: '{{name}}, {{count}} keuze aan',
  filterOn_other: '{{name}}, {{count}} keuzes aan',
  removeChip: 'Filter weghalen:',
  choose: '{{name}} kiezen',
  add: 'Kiezen',
  search: 'Zoeken',
  save: 'Opslaan',
  change: 'Wijzigen',
  dayProblem: 'Vul een hele datum in.',
  cancel: 'Annuleren',
  close: 'Sluiten',
  disclosure: 'Openbaarheid',
  readers: {
    openbaar: 'Mag in elk stuk, ook voor GS.',
    intern: 'Blijft binnen de provincie; niet in stukken voor GS.',
    vertrouwelijk: 'Alleen in een notitie voor de commissaris, als u dat kiest.',
  },
  reminder: 'Geen persoons- of zaakgegevens.',
  chartKeys: 'Met de pijltjestoetsen gaat u van punt naar punt.',
  /** What belongs in no field of a form (`reports.md` 1.9). */
  formReminder:
    'Schrijf geen persoons- of zaakgegevens op: geen casussen van RIEC of DTO, geen uitkomsten van Bibob-onderzoek en geen meldingen van het Meldpunt.',
  chartAsTable: 'Toon als tabel',
  /** Why a day cannot be the peildatum. */
  referenceDay: {
    'in-future': 'Deze dag moet nog komen. Kies een dag tot en met vandaag, {{today}}.',
    'before-plan': 'Het plan begint op {{first}}. Kies een dag vanaf dan.',
    unreadable: 'Vul een dag, een maand en een jaar in.',
  },
  halfTyped: {
    label: 'Concept',
    today: 'Concept van {{time}}, niet opgeslagen',
    earlier: 'Concept van {{day}} {{time}}, niet opgeslagen',
    goOn: 'Verder',
    throwAway: 'Weggooien',
  },
} as const
