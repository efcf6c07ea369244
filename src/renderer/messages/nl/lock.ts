/** The words of the lock, and of what was half typed when it closed. */
export const lock = {
  now: 'Vergrendelen',
  key: 'Ctrl+L',
  title: 'Actiewijzer is vergrendeld',
  goOn: 'Verder',
  goOnAdvice: 'Uw gegevens zijn niet in beeld. Ga verder waar u was.',
  passphrase: 'Wachtzin',
  unlock: 'Ontgrendelen',
  busy: 'De wachtzin wordt gecontroleerd.',
  curtain: 'Dit is een gordijn, geen slot: uw gegevens op de schijf worden er niet mee versleuteld.',
  problems: {
    'passphrase-wrong': 'Deze wachtzin klopt niet. Let op hoofdletters en spaties.',
    'passphrase-wait_one': 'Te vaak verkeerd. Wacht nog {{count}} seconde en probeer het dan opnieuw.',
    'passphrase-wait_other': 'Te vaak verkeerd. Wacht nog {{count}} seconden en probeer het dan opnieuw.',
    'passphrase-not-kept':
      'De wachtzin kon niet worden bewaard ({{code}}). Er is niets gewijzigd. Controleer of de schijf vol is.',
  },
  left: {
    title: 'U was nog aan het typen',
    about: 'Dit was nog niet opgeslagen toen Actiewijzer vergrendelde. Kopieer wat u wilt houden.',
    copy: 'Kopiëren',
    copyOf: 'Kopiëren: {{field}}',
    copied: 'Gekopieerd: {{field}}',
    notCopied: 'Kopiëren is niet gelukt ({{code}}). Selecteer de tekst en druk op Ctrl+C.',
    noField: 'Tekstveld',
  },
  part: {
    title: 'Vergrendelen',
    about:
      'Actiewijzer vergrendelt zichzelf als u 10 minuten niets doet, en als u de computer vergrendelt of in slaapstand zet. Uw gegevens verdwijnen dan uit beeld. Wat u aan het typen was, krijgt u terug.',
    now: 'Nu vergrendelen',
    passphraseTitle: 'Wachtzin',
    none: 'Er is geen wachtzin: iedereen die achter uw computer zit, kan verder.',
    some: 'Verder gaan kan alleen met uw wachtzin, ook na opnieuw starten.',
    honest:
      'Een wachtzin is een gordijn en geen slot. Uw gegevens op de schijf worden er niet mee versleuteld: wie bij de bestanden kan, kan ze lezen. Versleuteling van de schijf (BitLocker) regelt uw organisatie.',
    forgotten:
      'Wachtzin vergeten? Laat de beheerder het bestand slot.json weghalen uit de gegevensmap van Actiewijzer. U verliest dan niets.',
    set: 'Wachtzin instellen',
    change: 'Wachtzin wijzigen',
    remove: 'Wachtzin weghalen',
    current: 'Huidige wachtzin',
    next: 'Nieuwe wachtzin',
    nextHint: 'Ten minste vier woorden, samen zestien letters of meer.',
    again: 'Nieuwe wachtzin nog een keer',
    stored: 'De wachtzin is ingesteld.',
    removed: 'De wachtzin is weggehaald.',
  },
} as const
