/** What stands in the place of the plan when nothing of it can be opened. */
export const rescue = {
  again: 'Opnieuw proberen',
  lost: {
    title: 'Uw gegevens zijn niet gevonden',
    what: 'Actiewijzer heeft hier eerder gegevens bewaard, maar de opslag en het journaal zijn nu weg of onleesbaar. Actiewijzer heeft niets gewist en is niet opnieuw begonnen. Kies hieronder hoe u verder wilt.',
  },
  unopened: {
    title: 'De opslag gaat niet open',
    what: 'Actiewijzer kan de opslag op deze computer niet openen ({{code}}). Er is niets gewist. Soms houdt een ander programma, zoals een virusscanner, de opslag even vast. Probeer het daarom eerst opnieuw. Helpt dat niet? Zet dan een back-up terug.',
  },
  newer: {
    title: 'Deze gegevens zijn van een nieuwere Actiewijzer',
    what: 'Een nieuwere versie van Actiewijzer heeft deze gegevens opgeslagen. Deze versie kan ze niet goed lezen en heeft niets gewijzigd. Installeer de nieuwste versie en start Actiewijzer dan opnieuw.',
  },
  backups: {
    about: 'Zet het liefst de nieuwste terug. U ziet eerst wat erin staat.',
    none: 'Op deze computer staat geen back-up die te lezen is.',
  },
  file: {
    title: 'Back-up uit een bestand',
    about:
      'Hebt u een kopie in een andere map, op een netwerkschijf of op een stick? Open dan dat bestand. De naam eindigt op .gz, of op .age als de kopie met een wachtzin is versleuteld.',
  },
  empty: {
    title: 'Leeg beginnen',
    about:
      'Is er nergens een back-up? Dan kunt u opnieuw beginnen met het plan zoals het is vastgesteld. Alles wat u daarna hebt bijgehouden, staat er dan niet in.',
    kept: 'De oude opslag ({{database}}) en het oude journaal ({{journal}}) blijven bewaard in de map van Actiewijzer.',
    ask: 'Leeg beginnen',
    question: 'Leeg beginnen?',
    word: 'Typ {{word}} om te bevestigen',
    notTyped: 'Het woord {{word}} staat er nog niet. Typ het, of kies Annuleren.',
    confirm: 'Leeg beginnen',
    cancel: 'Annuleren',
  },
} as const
