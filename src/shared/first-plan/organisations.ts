import type { Organisation } from '../plan/organisation'

/**
 * Every organisation and body that the plan names, municipalities apart. Where the plan does not write a name out, the
 * name it is known by stands here; where that is not known either, name and short name are the same.
 */
export const organisations = [
  { id: 'gemeenten', name: 'Utrechtse gemeenten', shortName: 'Gemeenten', kind: 'gemeente' },

  { id: 'andere-provincies', name: 'Andere provincies', shortName: 'Andere provincies', kind: 'provincie' },
  { id: 'provincie-flevoland', name: 'Provincie Flevoland', shortName: 'Flevoland', kind: 'provincie' },
  { id: 'provincie-gelderland', name: 'Provincie Gelderland', shortName: 'Gelderland', kind: 'provincie' },
  { id: 'provincie-noord-holland', name: 'Provincie Noord-Holland', shortName: 'Noord-Holland', kind: 'provincie' },

  { id: 'waterschappen', name: 'Waterschappen', shortName: 'Waterschappen', kind: 'waterschap' },
  {
    id: 'waterschap-amstel-gooi-en-vecht',
    name: 'Waterschap Amstel, Gooi en Vecht',
    shortName: 'Amstel Gooi en Vecht',
    kind: 'waterschap',
  },
  {
    id: 'waterschap-de-stichtse-rijnlanden',
    name: 'Hoogheemraadschap De Stichtse Rijnlanden',
    shortName: 'De Stichtse Rijnlanden',
    kind: 'waterschap',
  },
  {
    id: 'waterschap-rivierenland',
    name: 'Waterschap Rivierenland',
    shortName: 'Rivierenland',
    kind: 'waterschap',
  },
  {
    id: 'waterschap-vallei-en-veluwe',
    name: 'Waterschap Vallei en Veluwe',
    shortName: 'Vallei en Veluwe',
    kind: 'waterschap',
  },

  { id: 'rijk', name: 'Rijk', shortName: 'Rijk', kind: 'rijk' },
  { id: 'arbeidsinspectie', name: 'Arbeidsinspectie', shortName: 'Arbeidsinspectie', kind: 'rijk' },
  { id: 'belastingdienst', name: 'Belastingdienst', shortName: 'Belastingdienst', kind: 'rijk' },
  { id: 'landelijk-bureau-bibob', name: 'Landelijk Bureau Bibob', shortName: 'LBB', kind: 'rijk' },
  {
    id: 'ministerie-bzk',
    name: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    shortName: 'Ministerie van BZK',
    kind: 'rijk',
  },
  {
    id: 'ministerie-jenv',
    name: 'Ministerie van Justitie en Veiligheid',
    shortName: 'Ministerie van J&V',
    kind: 'rijk',
  },
  {
    id: 'ministerie-lnv',
    name: 'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
    shortName: 'Ministerie van LNV',
    kind: 'rijk',
  },
  {
    id: 'ministerie-ocw',
    name: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
    shortName: 'Ministerie van OCW',
    kind: 'rijk',
  },
  {
    id: 'ministerie-szw',
    name: 'Ministerie van Sociale Zaken en Werkgelegenheid',
    shortName: 'Ministerie van SZW',
    kind: 'rijk',
  },
  {
    id: 'ministerie-vws',
    name: 'Ministerie van Volksgezondheid, Welzijn en Sport',
    shortName: 'Ministerie van VWS',
    kind: 'rijk',
  },
  { id: 'staatsbosbeheer', name: 'Staatsbosbeheer', shortName: 'Staatsbosbeheer', kind: 'rijk' },

  { id: 'openbaar-ministerie', name: 'Openbaar Ministerie', shortName: 'OM', kind: 'politie-en-justitie' },
  { id: 'politie', name: 'Politie', shortName: 'Politie', kind: 'politie-en-justitie' },
  { id: 'rijksrecherche', name: 'Rijksrecherche', shortName: 'Rijksrecherche', kind: 'politie-en-justitie' },

  { id: 'odru', name: 'Omgevingsdienst regio Utrecht', shortName: 'ODRU', kind: 'omgevingsdienst' },
  { id: 'rud', name: 'Regionale Uitvoeringsdienst Utrecht', shortName: 'RUD', kind: 'omgevingsdienst' },

  { id: 'ariadne-team', name: 'Ariadne-team', shortName: 'Ariadne', kind: 'samenwerkingsverband' },
  { id: 'bibob-expertise-team', name: 'Bibob Expertise Team', shortName: 'BET', kind: 'samenwerkingsverband' },
  { id: 'brandweer', name: 'Brandweer', shortName: 'Brandweer', kind: 'samenwerkingsverband' },
  {
    id: 'districtelijke-teams-ondermijning',
    name: 'Districtelijk Team Ondermijning',
    shortName: 'DTO',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'interbestuurlijk-netwerk-ondermijning-en-weerbaarheid',
    name: 'Interbestuurlijk netwerk Ondermijning en Weerbaarheid',
    shortName: 'Interbestuurlijk netwerk Ondermijning en Weerbaarheid',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'kring-van-commissarissen',
    name: 'Kring van commissarissen van de Koning',
    shortName: 'Kring van commissarissen',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'landelijke-kenniskring-buitengebied',
    name: 'Landelijke Kenniskring Buitengebied',
    shortName: 'Kenniskring Buitengebied',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'loods-17',
    name: 'Trainingscentrum ondermijning Midden-Nederland ‘Loods 17’',
    shortName: 'Loods 17',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'platform-veilig-ondernemen',
    name: 'Platform Veilig Ondernemen',
    shortName: 'PVO',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'regionaal-veiligheidscollege',
    name: 'Regionaal Veiligheidscollege',
    shortName: 'Regionaal Veiligheidscollege',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'riec-midden-nederland',
    name: 'Regionaal Informatie- en Expertisecentrum Midden-Nederland',
    shortName: 'RIEC Midden-Nederland',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'stuurgroep-riec-midden-nederland',
    name: 'Regionale Stuurgroep RIEC Midden-Nederland',
    shortName: 'Stuurgroep RIEC',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'werkgroep-aanpak-vakantieparken',
    name: 'Werkgroep aanpak vakantieparken',
    shortName: 'Werkgroep aanpak vakantieparken',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'werkgroep-bovengemeentelijke-bibob',
    name: 'Werkgroep Bovengemeentelijke Bibob',
    shortName: 'Werkgroep Bovengemeentelijke Bibob',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'werkgroep-goc',
    name: 'Bestuurlijke werkgroep georganiseerde ondermijnende criminaliteit',
    shortName: 'Bestuurlijke werkgroep GOC',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'werkgroep-weerbare-overheid',
    name: 'Werkgroep Weerbare overheid van het RIEC Midden-Nederland',
    shortName: 'Werkgroep Weerbare overheid',
    kind: 'samenwerkingsverband',
  },
  {
    id: 'zicht-op-ondermijning',
    name: 'Zicht op Ondermijning',
    shortName: 'Zicht op Ondermijning',
    kind: 'samenwerkingsverband',
  },

  {
    id: 'centrum-voor-criminaliteitspreventie-en-veiligheid',
    name: 'Centrum voor Criminaliteitspreventie en Veiligheid',
    shortName: 'CCV',
    kind: 'maatschappelijk',
  },
  {
    id: 'meld-misdaad-anoniem',
    name: 'Meld Misdaad Anoniem',
    shortName: 'Meld Misdaad Anoniem',
    kind: 'maatschappelijk',
  },
  {
    id: 'natuurbeschermingsorganisaties',
    name: 'Natuurbeschermingsorganisaties',
    shortName: 'Natuurbeschermingsorganisaties',
    kind: 'maatschappelijk',
  },
  { id: 'politieke-partijen', name: 'Politieke partijen', shortName: 'Politieke partijen', kind: 'maatschappelijk' },

  { id: 'parkeigenaren', name: 'Parkeigenaren', shortName: 'Parkeigenaren', kind: 'bedrijfsleven' },

  { id: 'bibob-team', name: 'Bibob-team', shortName: 'Bibob-team', kind: 'intern' },
  { id: 'concernjuristen', name: 'Concernjuristen', shortName: 'Concernjuristen', kind: 'intern' },
  { id: 'domein-duurzaamheid', name: 'Domein Duurzaamheid', shortName: 'Duurzaamheid', kind: 'intern' },
  { id: 'domein-economie', name: 'Domein Economie', shortName: 'Economie', kind: 'intern' },
  { id: 'domein-recreatie', name: 'Domein Recreatie', shortName: 'Recreatie', kind: 'intern' },
  { id: 'domein-ro', name: 'Domein ruimtelijke ordening', shortName: 'RO', kind: 'intern' },
  { id: 'hro', name: 'HRO', shortName: 'HRO', kind: 'intern' },
  { id: 'ivenp', name: 'IV&P', shortName: 'IV&P', kind: 'intern' },
  {
    id: 'kernteam-interne-weerbaarheid',
    name: 'Kernteam Interne Weerbaarheid',
    shortName: 'Kernteam Interne Weerbaarheid',
    kind: 'intern',
  },
  {
    id: 'kernteam-vakantieparken',
    name: 'Kernteam Vakantieparken',
    shortName: 'Kernteam Vakantieparken',
    kind: 'intern',
  },
  {
    id: 'onregelmatighedenoverleg',
    name: 'Onregelmatighedenoverleg',
    shortName: 'Onregelmatighedenoverleg',
    kind: 'intern',
  },
  { id: 'vab-overleg', name: 'VAB-overleg', shortName: 'VAB-overleg', kind: 'intern' },
] as const satisfies readonly Organisation[]

export type OrganisationId = (typeof organisations)[number]['id']
