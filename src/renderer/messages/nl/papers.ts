export const papers = {
  preview: 'Voorbeeld van het document',
  length: {
    pages_one: 'Dit stuk telt {{count}} pagina.',
    pages_other: 'Dit stuk telt {{count}} pagina’s.',
    over_one: 'Dit stuk telt {{count}} pagina; er passen er {{most}}.',
    over_other: 'Dit stuk telt {{count}} pagina’s; er passen er {{most}}.',
    section_one: 'Het blok ‘{{heading}}’ telt {{words}} woorden; er past er {{count}}.',
    section_other: 'Het blok ‘{{heading}}’ telt {{words}} woorden; er passen er {{count}}.',
    longest_one: 'Het langste blok is ‘{{heading}}’, met {{count}} woord.',
    longest_other: 'Het langste blok is ‘{{heading}}’, met {{count}} woorden.',
  },
  save: { excel: 'Opslaan als Excel', word: 'Opslaan als Word', pdf: 'Opslaan als PDF' },
  making: {
    excel: 'Het werkboek wordt gemaakt: {{percent}}%',
    word: 'Het document wordt gemaakt: {{percent}}%',
    pdf: 'De PDF wordt gemaakt.',
  },
  cancel: 'Stoppen',
  saved: 'Opgeslagen: {{name}}',
  issued: 'Uitgebracht en opgeslagen: {{name}}',
  files: { excel: 'Excel-werkmap', word: 'Word-document', pdf: 'PDF' },
  issue: {
    open: 'Uitbrengen',
    title: 'Uitbrengen: {{title}}',
    advice:
      'Het stuk krijgt een nummer in het register. Het wordt bewaard zoals u het nu opslaat en verandert daarna niet meer.',
    as: 'Bestand',
    moment: 'Rapportagemoment',
    momentHint: 'Kies een moment of typ een eigen naam. Mag leeg blijven.',
    moments: {
      gs: 'Voortgangsrapportage GS',
      summer: 'Zomernota {{year}}',
      autumn: 'Najaarsnota {{year}}',
      account: 'Jaarstukken {{year}}',
    },
    sentTo: 'Verzonden aan',
    sentToHint: 'Noem een functie of organisatie, geen naam van een persoon.',
    confirm: 'Uitbrengen en opslaan',
    notRegistered: 'Het bestand is opgeslagen, maar staat niet in het register. {{why}}',
  },
  stopped: 'Er is niets opgeslagen.',
  problems: {
    'in-use':
      '{{name}} is in gebruik ({{code}}), misschien in Excel of Word. Sluit het bestand en sla opnieuw op. Het oude bestand is niet gewijzigd.',
    'disk-full': 'De schijf is vol ({{code}}), dus {{name}} is niet opgeslagen. Maak ruimte of kies een andere map.',
    'not-allowed':
      'U mag in deze map niets opslaan ({{code}}), dus {{name}} is niet opgeslagen. Kies een andere map, zoals Documenten.',
    'folder-missing': 'De map bestaat niet meer ({{code}}), dus {{name}} is niet opgeslagen. Kies een andere map.',
    'name-invalid':
      'De naam {{name}} kan niet op deze schijf ({{code}}). Kies een kortere naam, zonder tekens als : / ? en *.',
    unknown: '{{name}} is niet opgeslagen door een onbekende fout ({{code}}). Probeer een andere map.',
    'not-made':
      'Het bestand kon niet worden gemaakt ({{code}}). Er is niets opgeslagen. Geef deze melding door aan uw beheerder.',
  },
} as const
