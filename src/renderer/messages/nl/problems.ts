/** One sentence per problem: what is wrong, and what to do. */
export const problems = {
  'reason-needed': 'Aanhouden of laten vervallen kan alleen met een reden. Vul in waarom.',
  'move-needs-reason': 'De verwachting verschuift alleen met een reden. Vul in waarom.',
  'decision-needed': 'Een vastgesteld kwartaal verandert alleen met een besluit. Vul in welk besluit dat is.',
  'verdict-needs-reason': 'Dit oordeel wijkt af van het voorstel of vraagt bijsturing. Vul de reden in.',
  'sentence-empty': 'De toelichting is leeg. Vul één zin in.',
  'measure-empty': 'De bijsturing is leeg. Vul in wat er gebeurt om dit te herstellen.',
  'name-empty': 'De naam is leeg. Vul een naam in.',
  'not-a-percentage': '{{given}} is geen percentage. Vul een heel getal van 0 tot en met 100 in.',
  'not-an-amount': '{{given}} is geen bedrag. Vul hele euro’s in, zonder min.',
  'not-a-rhythm': '{{given}} keer per jaar kan niet. Vul een heel getal van 1 tot en met 100 in.',
  'round-open': 'De ronde {{name}} is nog open. Rond die eerst af.',
  'day-in-future': '{{day}} moet nog komen. Kies een dag tot en met vandaag.',
  'day-before-action': 'Op {{day}} bestond deze actie nog niet. Kies een latere dag.',
  'title-empty': 'De actie heeft nog geen naam. Vul in wat er gaat gebeuren.',
  'title-too-long': 'De naam heeft {{length}} tekens. Maak hem korter: {{longest}} tekens is het meeste.',
  'section-empty': 'Het onderdeel is leeg. Kies een onderdeel of vul er een in.',
  'theme-unknown': 'Thema {{theme}} bestaat niet. Kies een van de vier thema’s.',
  'ends-before-start':
    'Het einde ({{end}}) ligt vóór de start ({{start}}). Kies een later einde of eerst een eerdere start.',
  'text-empty': 'De stand van zaken is leeg. Schrijf op wat er is gebeurd.',
  'sent-to-empty': 'Er staat niet bij naar wie het stuk gaat. Vul in wie het krijgt.',
  'withdrawal-needs-reason': 'Intrekken kan alleen met een reden. Vul in waarom het stuk niet meer geldt.',
  'changed-since': 'Dit kan niet meer ongedaan worden gemaakt: het veld is daarna nog gewijzigd. Wijzig het zelf.',
  'action-gone': 'Deze actie bestaat niet meer. Er is niets gewijzigd.',
  'store-failed':
    'De opslag op deze computer gaf een fout ({{code}}). Controleer of de schijf vol is en start Actiewijzer opnieuw: uw laatste wijziging wordt dan alsnog opgeslagen.',
  'not-noted':
    'Er is niets opgeslagen: het logboek op deze computer kon niet worden geschreven ({{code}}). Controleer of de schijf vol is en start Actiewijzer opnieuw.',
  'store-frozen':
    'Er is niets opgeslagen: na een fout in de opslag slaat Actiewijzer niets meer op. Start Actiewijzer opnieuw.',
} as const
