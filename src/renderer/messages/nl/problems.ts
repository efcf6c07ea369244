/** One sentence per problem: what is wrong, and what to do. */
export const problems = {
  'reason-needed': 'Een actie vervalt alleen met een reden. Vul in waarom de actie niet doorgaat.',
  'title-empty': 'De actie heeft nog geen naam. Vul in wat er gaat gebeuren.',
  'title-too-long': 'De naam heeft {{length}} tekens. Maak hem korter: {{longest}} tekens is het meeste.',
  'section-empty': 'Het onderdeel is leeg. Kies een onderdeel of vul er een in.',
  'theme-unknown': 'Thema {{theme}} bestaat niet. Kies een van de vier thema’s.',
  'ends-before-start':
    'Het einde ({{end}}) ligt vóór de start ({{start}}). Kies een later einde of eerst een eerdere start.',
  'text-empty': 'De stand van zaken is leeg. Schrijf op wat er is gebeurd.',
  'changed-since': 'Dit kan niet meer ongedaan worden gemaakt: het veld is daarna nog gewijzigd. Wijzig het zelf.',
  'action-gone': 'Deze actie bestaat niet meer. Er is niets gewijzigd.',
  'store-failed':
    'Er is niets opgeslagen: de opslag op deze computer gaf een fout ({{code}}). Controleer of de schijf vol is en start Actiewijzer opnieuw.',
} as const
