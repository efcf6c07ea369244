/** One sentence per problem: what is wrong, and what to do. */
export const problems = {
  'reason-needed': 'Aanhouden of laten vervallen kan alleen met een reden. Vul in waarom.',
  'move-needs-reason': 'De verwachting verschuift alleen met een reden. Vul in waarom.',
  'decision-needed': 'Een vastgesteld kwartaal verandert alleen met een besluit. Vul in welk besluit dat is.',
  'verdict-needs-reason': 'Dit oordeel wijkt af van het voorstel of vraagt bijsturing. Vul de reden in.',
  'sentence-empty': 'De toelichting is leeg. Vul één zin in.',
  'cause-missing': 'Kies een oorzaak.',
  'measure-empty': 'De bijsturing is leeg. Vul in wat er gebeurt om dit te herstellen.',
  'name-known': 'Deze naam is al in gebruik: {{name}}. Kies een andere naam, of voeg de twee samen.',
  'organisation-gone':
    'Deze organisatie staat niet meer in de lijst. Er is niets gewijzigd. Kies een andere organisatie, of voeg deze opnieuw toe.',
  'owner-without-actions': 'Kies ten minste één actie: een trekker staat in de lijst zolang een actie hem noemt.',
  'name-empty': 'De naam is leeg. Vul een naam in.',
  'view-name-empty': 'De weergave heeft nog geen naam. Vul een naam in.',
  'view-name-taken': 'Er is al een weergave ‘{{name}}’. Kies een andere naam.',
  'not-a-percentage': '{{given}} is geen percentage. Vul een heel getal van 0 tot en met 100 in.',
  'not-an-amount': '{{given}} is geen bedrag. Vul hele euro’s in, zonder min.',
  'unreadable-amount': '{{text}} is geen bedrag. Vul hele euro’s in, bijvoorbeeld 75.000.',
  'budget-change-needs-reason': 'Een begrotingswijziging heeft een reden. Vul in waarom het bedrag verandert.',
  'budget-below-zero':
    'De begroting van deze post zou {{budget}} worden. Een begroting kan niet onder nul komen. Maak de wijziging kleiner.',
  'line-gone': 'Deze post is er niet, of was er op die dag nog niet. Kies een latere dag.',
  'line-of-plan':
    'Deze post staat in het plan. U kunt hem niet verwijderen of een andere naam geven. Verandert het bedrag? Leg dan een begrotingswijziging vast.',
  'not-a-rhythm': '{{given}} keer per jaar kan niet. Vul een heel getal van 1 tot en met 100 in.',
  'round-open': 'De ronde {{name}} is nog open. Rond die eerst af.',
  'day-in-future': '{{day}} moet nog komen. Kies een dag tot en met vandaag.',
  'day-before-action': 'Op {{day}} bestond deze actie nog niet. Kies een latere dag.',
  'title-empty': 'De actie heeft nog geen naam. Vul in wat er gaat gebeuren.',
  'title-too-long': 'De naam heeft {{length}} tekens. Maak hem korter: {{longest}} tekens is het meeste.',
  'link-unreadable':
    'Dit is geen adres dat begint met https:// en geen pad van een document op deze computer. Kijk het na.',
  'depends-in-circle':
    'Actie {{number}} wacht zelf al op deze actie. Haal eerst die afhankelijkheid weg, of kies een andere actie.',
  'section-empty': 'Het onderdeel is leeg. Kies een onderdeel of vul er een in.',
  'section-elsewhere':
    'Het onderdeel ‘{{section}}’ staat in thema {{theme}}. Kies voor deze actie een onderdeel van het eigen thema.',
  'theme-unknown': 'Thema {{theme}} bestaat niet. Kies een van de vier thema’s.',
  'ends-before-start':
    'Het einde ({{end}}) ligt vóór de start ({{start}}). Kies een later einde of eerst een eerdere start.',
  'text-empty': 'De stand van zaken is leeg. Schrijf op wat er is gebeurd.',
  'sent-to-empty': 'Er staat niet bij naar wie het stuk gaat. Vul in wie het krijgt.',
  'withdrawal-needs-reason': 'Intrekken kan alleen met een reden. Vul in waarom het stuk niet meer geldt.',
  'occasion-empty': 'De gelegenheid is leeg. Vul in waarvoor de commissaris komt.',
  'deliver-after-engagement': 'De aanleverdatum ligt na het moment zelf. Kies een dag tot en met {{day}}.',
  'commitment-empty': 'De toezegging is leeg. Vul in wat er is toegezegd.',
  'by-empty': 'Er staat niet bij wie dit toezegde. Vul een functie of organisatie in.',
  'to-empty': 'Er staat niet bij aan wie dit is toegezegd. Vul een functie of organisatie in.',
  'due-before-made': 'Gereed ligt vóór de dag van de toezegging. Kies een dag vanaf {{day}}.',
  'trend-empty': 'De trend is leeg. Vul in wat er verandert.',
  'source-empty': 'Een trend heeft altijd een bron. Vul in waar dit staat.',
  'remark-empty': 'De aantekening is leeg. Schrijf op wat u wilt bewaren.',
  'changed-since': 'Dit kan niet meer ongedaan worden gemaakt: het veld is daarna nog gewijzigd. Wijzig het zelf.',
  'action-gone': 'Deze actie bestaat niet meer. Er is niets gewijzigd. Kies een andere actie.',
  'store-failed':
    'De opslag op deze computer gaf een fout ({{code}}). Controleer of de schijf vol is en start Actiewijzer opnieuw: uw laatste wijziging wordt dan alsnog opgeslagen.',
  'not-noted':
    'Er is niets opgeslagen: het journaal op deze computer kon niet worden geschreven ({{code}}). Controleer of de schijf vol is en start Actiewijzer opnieuw.',
  'no-room':
    'Er is niets opgeslagen: er is nog {{megabytes}} MB vrij op de schijf. Maak ruimte tot er 500 MB vrij is en kies bovenaan Opnieuw proberen.',
  'not-writable':
    'Er is niets opgeslagen: op de schijf van deze computer kan niet worden geschreven ({{code}}). Vraag uw beheerder dat te herstellen en kies dan bovenaan Opnieuw proberen.',
  'store-frozen':
    'Er is niets opgeslagen: na een fout in de opslag slaat Actiewijzer niets meer op. Start Actiewijzer opnieuw.',
} as const
