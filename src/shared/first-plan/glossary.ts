/** An abbreviation of the plan. */
export interface Term {
  readonly short: string
  /** Written out; empty when the plan does not do so and we do not know either. */
  readonly full: string | null
  /** Whether the plan itself writes it out like this. Otherwise the words are ours. */
  readonly fromPlan: boolean
}

const inPlan = (short: string, full: string): Term => ({ short, full, fromPlan: true })

const inOurWords = (short: string, full: string): Term => ({ short, full, fromPlan: false })

const unknown = (short: string): Term => ({ short, full: null, fromPlan: false })

/** The abbreviations of the plan, in the order of the alphabet. */
export const glossary: readonly Term[] = [
  inPlan('AVP', 'Agenda Vitaal Platteland'),
  inPlan('BAG', 'Basisadministratie Adressen en Gebouwen'),
  inOurWords('BES', 'politiedistrict met de gemeenten Baarn, De Bilt, Bunschoten, Eemnes en Soest'),
  inPlan('BET', 'Bibob Expertise Team'),
  inPlan('Bibob', 'Bevordering Integriteitsbeoordelingen door het Openbaar Bestuur'),
  inPlan('BIT', 'Bestuurlijk Interventie Team'),
  inOurWords('boa', 'buitengewoon opsporingsambtenaar'),
  inPlan('BRP', 'Basisregistratie Personen'),
  inPlan('BZK', 'Binnenlandse Zaken en Koninkrijksrelaties'),
  inPlan('CCV', 'Centrum voor Criminaliteitspreventie en Veiligheid'),
  inOurWords('CMT', 'concernmanagementteam'),
  inPlan('DG', 'directeur-generaal'),
  inPlan('DTO', 'Districtelijk Team Ondermijning'),
  inPlan('ELA', 'Eenduidige Landelijke Afspraken'),
  inPlan('EOB', 'Eenheidsondermijningsbeeld'),
  inPlan('GOC', 'georganiseerde ondermijnende criminaliteit'),
  inOurWords('GS', 'Gedeputeerde Staten, het dagelijks bestuur van de provincie'),
  unknown('HRO'),
  unknown('IV&P'),
  inPlan('J&V', 'Justitie en Veiligheid'),
  inPlan('LBB', 'Landelijk Bureau Bibob'),
  inOurWords('LNV', 'Landbouw, Natuur en Voedselkwaliteit'),
  inPlan('M.', 'Meld Misdaad Anoniem'),
  inPlan('MN', 'Midden-Nederland'),
  inOurWords('OCW', 'Onderwijs, Cultuur en Wetenschap'),
  inOurWords('ODRU', 'Omgevingsdienst regio Utrecht'),
  inPlan('OM', 'Openbaar Ministerie'),
  inOurWords('OOV', 'openbare orde en veiligheid'),
  inPlan('OSINT', 'open source intelligence'),
  inPlan('PAR', 'provinciaal agressieregistratiesysteem'),
  inOurWords('PS', 'Provinciale Staten, de volksvertegenwoordiging van de provincie'),
  unknown('PUB'),
  inPlan('PVO', 'Platform Veilig Ondernemen'),
  inOurWords('RIEC', 'Regionaal Informatie- en Expertisecentrum'),
  inOurWords('RO', 'ruimtelijke ordening'),
  inOurWords('RUD', 'Regionale Uitvoeringsdienst Utrecht'),
  inOurWords('SZW', 'Sociale Zaken en Werkgelegenheid'),
  inPlan('VAB', 'vrijkomende agrarische bebouwing'),
  inOurWords('VOG', 'Verklaring Omtrent het Gedrag'),
  inPlan('VOG-P', 'VOG Politiegegevens'),
  inPlan('VPT', 'Veilige Publieke Taak'),
  inOurWords('VTH', 'vergunningverlening, toezicht en handhaving'),
  inOurWords('VWS', 'Volksgezondheid, Welzijn en Sport'),
]
