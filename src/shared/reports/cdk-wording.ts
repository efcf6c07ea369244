import type { EngagementKind } from '../plan/engagement'
import { talkWith, visitTo } from '../plan/occasion'

const LIST = new Intl.ListFormat('nl')

/** The occasion in a sentence, abbreviations written out as at every first use (`reports.md` 1.4). */
const OCCASIONS: Record<EngagementKind, (names: readonly string[]) => string> = {
  ambtsbezoek: visitTo,
  klankbordgesprek: talkWith,
  'minister-jenv': () => 'Overleg met de minister van Justitie en Veiligheid (J&V)',
  'minister-bzk': () => 'Overleg met de minister van Binnenlandse Zaken en Koninkrijksrelaties (BZK)',
  'dg-ondermijning': () =>
    'Overleg met de directeur-generaal (DG) Ondermijning van het ministerie van Justitie en Veiligheid',
  'riec-stuurgroep': () =>
    'Vergadering van de stuurgroep van het Regionaal Informatie- en Expertisecentrum (RIEC) Midden-Nederland',
  'werkgroep-goc': () => 'Vergadering van de bestuurlijke werkgroep GOC',
  kring: () => 'Vergadering van de Kring van commissarissen van de Koning',
  veiligheidscollege: () => 'Vergadering van het Regionaal Veiligheidscollege',
  netwerkbijeenkomst: () => 'Netwerkbijeenkomst',
  overig: () => 'Overleg',
}

/** What a note is called after its kind of occasion (`reports.md` 3.2 and 3.3). */
const SUBJECTS: Record<EngagementKind, (names: readonly string[]) => string> = {
  ambtsbezoek: (names) => ['ambtsbezoek', ...ofMunicipality(names)].join(' '),
  klankbordgesprek: (names) => ['klankbordgesprek', ...ofMunicipality(names)].join(' '),
  'minister-jenv': () => 'overleg minister van J&V',
  'minister-bzk': () => 'overleg minister van BZK',
  'dg-ondermijning': () => 'overleg DG Ondermijning',
  'riec-stuurgroep': () => 'overleg RIEC-stuurgroep',
  'werkgroep-goc': () => 'overleg bestuurlijke werkgroep GOC',
  kring: () => 'overleg Kring',
  veiligheidscollege: () => 'overleg Regionaal Veiligheidscollege',
  netwerkbijeenkomst: () => 'netwerkbijeenkomst',
  overig: () => 'overleg',
}

const ofMunicipality = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${names.length === 1 ? 'gemeente' : 'gemeenten'} ${LIST.format(names)}`]

/** The words of the papers for the commissaris van de Koning, in Dutch at level B1. */
export const cdkWording = {
  heading: 'Annotatie commissaris van de Koning',
  category: 'Annotatie',
  for: 'commissaris van de Koning',
  portfolio: 'Integriteit en ondermijning',
  toFillIn: '[nog in te vullen]',
  title: (subject: string) => `Annotatie ${subject}`,
  periodicTitle: (period: string) => `Trends en voortgang ${period}`,
  subject: (kind: EngagementKind, names: readonly string[]) => SUBJECTS[kind](names),
  /** In a file name the municipality goes without the word before it (`reports.md` 1.7). */
  subjectOfFile: (kind: EngagementKind, names: readonly string[]) => SUBJECTS[kind](names).replace(/ gemeenten? /, ' '),
  periodicFile: (period: string) => `trends en voortgang ${period}`,
  fileName: (on: string, subject: string, version: string) => `${on} Annotatie CdK ${subject} ${version}`,
  footer: (version: string, on: string) => `Versie ${version} – ${on}`,
  standingOf: (state: string, on: string) => `${state}, stand per ${on}`,
  occasion: (kind: EngagementKind, names: readonly string[]) => OCCASIONS[kind](names),
  occasionOn: (kind: EngagementKind, names: readonly string[], on: string) => `${OCCASIONS[kind](names)} op ${on}.`,
  periodic: 'Periodieke informatie over trends en voortgang',
  hour: (time: string) => `${time} uur`,
  moreActions: (more: number) => `en nog ${more} ${more === 1 ? 'actie' : 'acties'}`,
  moreCommitments: (more: number) => `en nog ${more} ${more === 1 ? 'afspraak' : 'afspraken'}`,
  moreTrends: (more: number) => `en nog ${more} ${more === 1 ? 'trend' : 'trends'}`,
  moreMoments: (more: number) => `en nog ${more} ${more === 1 ? 'moment' : 'momenten'}`,
  moreLines: (more: number) => `en nog ${more} ${more === 1 ? 'post' : 'posten'}`,

  data: {
    for: 'Voor',
    from: 'Van',
    occasion: 'Gelegenheid',
    when: 'Datum, tijd en plaats',
    withWhom: 'Gesprekspartners',
    portfolio: 'Portefeuille',
    agreedWith: 'Afgestemd met',
    state: 'Status',
    disclosure: 'Openbaarheid',
  },

  occasions: {
    lastVisit: (on: string) => `Het vorige ambtsbezoek was op ${on}.`,
    lastTalk: (on: string) => `Het laatste klankbordgesprek was op ${on}.`,
    lastMeeting: (on: string) => `De vorige keer was op ${on}.`,
    subject: (subject: string) => `Onderwerp: ${subject.replace(/\.$/, '')}.`,
  },

  blocks: {
    gegevens: {
      title: 'Gegevens',
      hint: 'Met wie is deze annotatie afgestemd? Noem functies, geen namen.',
    },
    aanleiding: { title: 'Aanleiding', hint: 'Eventueel een aanvulling.' },
    kernboodschap: { title: 'Kernboodschap', hint: 'Eén of twee zinnen: wat moet de commissaris onthouden?' },
    'kernboodschap-overleg': { title: 'Kernboodschap', hint: 'Eén boodschap: wat willen wij overbrengen?' },
    'kernboodschap-periodiek': { title: 'Kernboodschap', hint: 'Hoe staat het ervoor, en wat vraagt aandacht?' },
    'in-het-kort': { title: 'De gemeente in het kort', hint: 'Eventueel een aanvulling.' },
    acties: { title: 'Stand van zaken acties in deze gemeente', hint: 'Eventueel een aanvulling.' },
    provinciebreed: {
      title: 'Wat speelt er provinciebreed',
      hint: 'Kies acties voor alle gemeenten, schrijf een zin, of doe beide.',
    },
    burgemeester: {
      title: 'Spreekpunten – gesprek met de burgemeester',
      hint: 'Drie tot vijf punten, één per regel, in de wij-vorm. Veiligheid, ondermijning, integriteit, Veilige Publieke Taak.',
    },
    'burgemeester-klankbord': {
      title: 'Spreekpunten – gesprek met de burgemeester',
      hint: 'Drie tot vijf punten, één per regel, in de wij-vorm. Geen opmerkingen over het functioneren van personen.',
    },
    college: {
      title: 'Spreekpunten – gesprek met het college',
      hint: 'Twee of drie punten, één per regel. Basis op orde, capaciteit, norm.',
    },
    vragen: { title: 'Vragen om te stellen', hint: 'Hoogstens drie open vragen, één per regel.' },
    gevoeligheden: {
      title: 'Gevoeligheden',
      hint: 'Staat alleen in deze annotatie. Geen casussen, geen gegevens van personen.',
    },
    afspraken: { title: 'Eerdere afspraken en toezeggingen', hint: 'Eventueel een aanvulling.' },
    uitkomst: { title: 'Gewenste uitkomst', hint: 'Wat spreken we bij voorkeur af?' },
    'na-afloop': { title: 'Na afloop', hint: 'Open regels om na het gesprek met de hand in te vullen.' },
    bijlagen: { title: 'Bijlagen', hint: 'Eén bijlage per regel.' },
    inzet: { title: 'Gevraagde inzet', hint: 'Kies wat we vragen, en schrijf er een zin bij.' },
    'stand-van-zaken': {
      title: 'Stand van zaken',
      hint: 'Eigen feiten, één per regel. Zet nummers van acties achteraan tussen haakjes: (4.15).',
    },
    inbreng: { title: 'Inbreng andere provincies', hint: 'Wat andere provincies meegeven voor dit overleg.' },
    'namens-wie': {
      title: 'Namens wie',
      hint: 'Is dit afgestemd? Bijvoorbeeld: ja, nee of op 12 maart 2026.',
    },
    spreekpunten: {
      title: 'Spreekpunten',
      hint: 'Drie tot vijf punten, één per regel, in de wij-vorm, hoogstens 35 woorden per punt.',
    },
    antwoordlijn: {
      title: 'Te verwachten reactie en antwoordlijn',
      hint: 'Hoogstens vier vragen met een antwoord.',
    },
    geld: { title: 'Geld', hint: 'Eventueel een aanvulling: alleen wat voor dit overleg telt.' },
    instrumenten: {
      title: 'Instrumenten',
      hint: 'Eén regel, zoals: Ambtsbericht aan J&V overwegen? Het plan noemt 2023 als laatste keer.',
    },
    'afspraken-overleg': { title: 'Afspraken uit vorig overleg', hint: 'Eventueel een aanvulling.' },
    oogopslag: { title: 'Voortgang in één oogopslag', hint: 'Eventueel een aanvulling.' },
    'wat-valt-op': { title: 'Wat valt op', hint: 'Eventueel een aanvulling.' },
    trends: { title: 'Trends en ontwikkelingen', hint: 'Eventueel een aanvulling.' },
    aandachtspunten: { title: 'Aandachtspunten en bijsturing', hint: 'Eventueel een aanvulling.' },
    momenten: { title: 'Komende bestuurlijke momenten', hint: 'Eventueel een aanvulling.' },
    gevraagd: { title: 'Gevraagd van u', hint: 'Eén vraag per regel. Begin met een werkwoord.' },
  },

  fallbacks: {
    noActions: 'Het plan noemt geen acties die alleen deze gemeente betreffen.',
    noSensitivities: 'Geen bekend.',
    noCommitments: 'Geen open afspraken.',
    noInput: 'Nog geen inbreng ontvangen.',
    nothingNew: 'Geen bijzonderheden sinds de vorige notitie.',
    noTrends: 'Geen nieuwe trends of ontwikkelingen vastgelegd.',
    noDeviations: 'Geen afwijkingen op de peildatum.',
    noMoments: 'Geen bestuurlijke momenten in de komende 90 dagen.',
    nothingAsked: 'Geen, ter kennisname.',
  },

  inShort: {
    district: 'Politiedistrict',
    cooperations: 'Samenwerkingen',
    contributions: 'Bijdragen van de provincie',
    manifest: 'Manifest Weerbaar Bestuur',
    openCommitments: 'Open toezeggingen',
  },

  actions: { number: 'Nr.', action: 'Actie', light: 'Stoplicht', update: 'Stand van zaken', measure: 'Bijsturing' },
  updatedOn: (text: string, on: string) => `${text} (${on})`,
  cut: '…',

  commitments: { on: 'Datum', text: 'Afspraak', by: 'Door', standing: 'Stand' },
  dueOn: (standing: string, on: string) => `${standing} (gereed ${on})`,

  afterwards: {
    agreed: 'Gemaakte afspraken',
    findings: 'Bijzondere bevindingen (Ambtsinstructie art. 3: melden aan BZK en mededelen aan GS?)',
    integrity:
      'Ter herinnering: is de bestuurlijke integriteit in het geding, dan kan de commissaris de minister informeren (Ambtsinstructie art. 7b).',
  },

  input: { province: 'Provincie', point: 'Punt', received: 'Ontvangen op' },
  answers: { question: 'Mogelijke vraag', answer: 'Antwoord' },
  contributions: ['Ter kennisname', 'Ter bespreking', 'Besluit', 'Lobby'],
  onBehalf: 'Utrecht vertegenwoordigt in de stuurgroep de provincies Noord-Holland, Flevoland en Utrecht.',
  agreed: (answer: string) => `Afgestemd met CdK Noord-Holland en CdK Flevoland: ${answer}`,
  agreedOpen: 'ja / nee / op datum',
  finishedOf: (finished: number, all: number) =>
    `${finished} van de ${all} acties in het plan ${finished === 1 ? 'is' : 'zijn'} afgerond.`,
  money: { line: 'Post', current: 'Actuele begroting', committed: 'Verplicht' },

  fact: (title: string, light: string, update: string | null) =>
    update ? `${title}: ${light}. ${update}` : `${title}: ${light}.`,
  change: (title: string, what: string) => `${title}: ${what}.`,
  changes: {
    added: 'nieuw in het plan',
    light: (from: string, to: string) => `van ${from} naar ${to}`,
    status: (from: string, to: string) => `van ${from} naar ${to}`,
    promise: (from: string, to: string) => `gereed volgens plan van ${from} naar ${to}`,
    expected: (from: string, to: string) => `verwacht gereed van ${from} naar ${to}`,
    unknown: 'onbekend',
  },
  trends: { trend: 'Trend', source: 'Bron en datum', meaning: 'Betekenis voor Utrecht', proposal: 'Voorstel' },
  sourceAndDay: (source: string, on: string) => `${source}, ${on}`,
  moments: { on: 'Datum', occasion: 'Gelegenheid', subject: 'Voorgesteld onderwerp' },
} as const
