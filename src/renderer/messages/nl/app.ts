export const app = {
  name: 'Actiewijzer',
  screens: {
    label: 'Schermen',
    overview: 'Overzicht',
    actions: 'Acties',
    planning: 'Planning',
    'update-round': 'Bijwerkronde',
    finance: 'Financiën',
    reports: 'Rapportages',
  },
  today: 'Vandaag is het {{day}}',
  version: 'Versie {{version}}',
  loading: 'Het plan wordt gelezen.',
  stored: 'Opgeslagen. {{what}}',
  undo: 'Ongedaan maken',
  undone: 'De laatste wijziging is teruggedraaid.',
  redo: 'Opnieuw',
  redone: 'De wijziging is opnieuw uitgevoerd.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  offline: 'Alles staat alleen op deze computer.',
  broken: {
    title: 'Er ging iets mis op dit scherm',
    advice:
      'Uw gegevens zijn niet gewijzigd. Start Actiewijzer opnieuw. Blijft dit gebeuren? Geef de regel hieronder door.',
    again: 'Opnieuw proberen',
  },
} as const
