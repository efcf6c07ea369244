/** The words of buttons and fields that every screen uses. */
export const ui = {
  nothingFound: 'Niets gevonden.',
  clearSearch: 'Zoekveld leegmaken',
  filterOn_one: '{{name}}, {{count}} keuze aan',
  filterOn_other: '{{name}}, {{count}} keuzes aan',
  removeChip: 'Filter weghalen:',
  cancel: 'Annuleren',
  close: 'Sluiten',
  chartAsTable: 'Toon als tabel',
} as const
