export const app = {
  name: 'Actiewijzer',
  screens: {
    label: 'Schermen',
    overview: 'Overzicht',
    actions: 'Acties',
    planning: 'Planning',
    'update-round': 'Bijwerkronde',
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
  opened: {
    replayed_one: 'De app is de vorige keer niet goed afgesloten. Uw laatste wijziging is teruggezet uit het logboek.',
    replayed_other:
      'Er was schade aan de opslag. Alles is teruggezet uit het logboek: {{count}} wijzigingen, 0 verloren. De beschadigde opslag is bewaard.',
    missing:
      'Er was schade aan de opslag. Uit het logboek zijn {{replayed}} wijzigingen teruggezet; {{missing}} konden niet meer worden gelezen. De beschadigde opslag is bewaard. Vraag hulp voordat u verder werkt.',
  },
  broken: {
    title: 'Er ging iets mis op dit scherm',
    advice:
      'Uw gegevens zijn niet gewijzigd. Start Actiewijzer opnieuw. Blijft dit gebeuren? Geef de regel hieronder door.',
    again: 'Opnieuw proberen',
  },
} as const
