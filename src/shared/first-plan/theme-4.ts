import type { Action } from '../plan/action'
import { passage } from './promise'
import { derived, in2025, said } from './when'

const chapter = 'Thema 4: Informatie- en kennisdeling'

const introduction = passage({ theme: 4, section: 'Informatiepositie', heading: chapter }, [
  {
    number: '4.01',
    title: 'Over een privacy-protocol en kennis van nieuwe wetgeving beschikken',
    kind: 'resultaat',
    strength: 'wens',
    text: `
      Het is daarom van belang over
      een gedegen privacy-protocol te beschikken waarin de informatiedeling juridisch is geborgd is en te zorgen
      voor de juiste kennis- en expertise in vernieuwde wetgeving hieromtrent.`,
  },
  {
    number: '4.02',
    title: 'De commissaris van de Koning periodiek informeren over trends',
    kind: 'doorlopend',
    when: said('periodiek'),
    text: `
      Als schakel tussen (de)centrale overheden, is het extra belangrijk over een goede
      informatiepositie te beschikken. Daarom wordt de commissaris van de Koning periodiek over belangrijke
      trends en ontwikkelingen in het veld geïnformeerd.`,
  },
  {
    number: '4.03',
    title: 'Ondermijning en integriteit agenderen bij ambtsbezoeken en klankbordgesprekken',
    kind: 'doorlopend',
    when: said('steevast'),
    partners: ['gemeenten'],
    text: `
      Daarnaast komt bij ambtsbezoeken en
      klankbordgesprekken met burgemeesters thematiek rond ondermijning/integriteit steevast terug op de
      agenda. Door goed op de hoogte te zijn van gemeente-specifieke voortgang/uitdagingen kan hierover de
      diepte in worden gegaan met de lokale bestuurders. Deze gesprekken bieden kansen om bestuurlijk
      commitment ten aanzien van de gezamenlijke aanpak te vergroten.`,
  },
])

const ambition = passage({ theme: 4, section: 'Informatiepositie', heading: `${chapter} › Ambitie` }, [
  {
    number: '4.04',
    title: 'Inventariseren hoe de informatiepositie van de provincie beter kan',
    kind: 'verkenning',
    when: derived('In 2025 en 2026', '2025-Q1', '2026-Q4'),
    text: `
      In 2025 en 2026 zal worden
      geïnventariseerd op welke wijze de informatiepositie van de provincie kan worden verbeterd.`,
  },
  {
    number: '4.05',
    title: 'Uitwisseling van kennis en ervaring tussen ketenpartners bevorderen',
    kind: 'doorlopend',
    text: `
      Verder
      bevordert de provincie doelmatige uitwisseling van kennis en ervaring tussen verschillende ketenpartners.`,
  },
])

const riec = passage({ theme: 4, section: 'RIEC Midden-Nederland', heading: `${chapter} › RIEC Midden-Nederland` }, [
  {
    number: '4.06',
    title: 'Drie provincies vertegenwoordigen in de Regionale Stuurgroep RIEC',
    kind: 'deelname',
    when: said('Per september 2024'),
    partners: [
      'riec-midden-nederland',
      'stuurgroep-riec-midden-nederland',
      'provincie-noord-holland',
      'provincie-flevoland',
      'gemeenten',
      'politie',
      'openbaar-ministerie',
      'belastingdienst',
    ],
    text: `
      Mede gelet op de in de afgelopen
      jaren veranderde rol van de provincies in de aanpak van ondermijning is gevraagd één positie voor de
      commissarissen vrij te maken binnen de Regionale Stuurgroep RIEC Midden-Nederland. Per september
      2024 wordt deze positie door Utrecht ingenomen als vertegenwoordiger van de drie provincies (Noord-
      Holland, Flevoland en Utrecht). Dat betekent dat de provincie Utrecht deelneemt aan de bestuurlijke
      werkgroep GOC (georganiseerde ondermijnende criminaliteit), die de meerjarenstrategie en prioritering van
      thema’s binnen het RIEC Midden-Nederland vaststelt. In de stuurgroep zijn daarnaast gemeenten, de
      politie, het OM en de Belastingdienst vertegenwoordigd.`,
  },
  {
    number: '4.07',
    title: 'Deelnemen aan de bestuurlijke werkgroep GOC van het RIEC',
    kind: 'deelname',
    partners: ['werkgroep-goc', 'riec-midden-nederland'],
    text: `
      Dat betekent dat de provincie Utrecht deelneemt aan de bestuurlijke
      werkgroep GOC (georganiseerde ondermijnende criminaliteit), die de meerjarenstrategie en prioritering van
      thema’s binnen het RIEC Midden-Nederland vaststelt.`,
  },
  {
    number: '4.08',
    title: 'Ambtelijk aansluiten bij de districtelijke ondermijningstafels (DTO)',
    kind: 'resultaat',
    strength: 'voornemen',
    when: in2025('In 2025'),
    partners: ['districtelijke-teams-ondermijning'],
    text: `
      Tot op heden is de provincie echter niet aangehaakt
      bij de verschillende DTO’s (Districtelijk Team Ondermijning - het operationele platform van de partners op
      districtsniveau). In 2025  wordt gestreefd naar ambtelijke aansluiting bij districtelijke ondermijningstafels
      waarbij eigen casuïstiek wordt ingebracht of wordt meegedacht met door andere partners ingebrachte
      casuïstiek.`,
  },
])

const provinces = passage(
  { theme: 4, section: 'Interprovinciale netwerken', heading: `${chapter} › Interprovinciale netwerken` },
  [
    {
      number: '4.09',
      title: 'Kennis uitwisselen in de interprovinciale netwerken',
      kind: 'deelname',
      partners: ['ministerie-bzk', 'ministerie-jenv', 'politie', 'openbaar-ministerie'],
      text: `
        Binnen de bestaande informele interprovinciale netwerken op gebied van Bibob, Ondermijning en
        Integriteit, wordt aan uitgebreide kennisuitwisseling gedaan. Hierbij sluiten regelmatig ook ambtenaren van
        de Ministeries van BZK en J&V, politie en OM aan.`,
    },
    {
      number: '4.10',
      title: 'Interprovinciaal een toolbox samenstellen',
      kind: 'resultaat',
      text: `
        Naast het periodiek informeren wordt concreet
        samengewerkt om te komen tot een zogenaamde toolbox (variërend van  handelingskaders tot presentaties
        en aangeschafte software).`,
    },
    {
      number: '4.11',
      title: 'Bijeenkomsten van het Interbestuurlijk netwerk Ondermijning organiseren',
      kind: 'resultaat',
      when: said('Het komende jaar'),
      partners: ['provincie-gelderland', 'interbestuurlijk-netwerk-ondermijning-en-weerbaarheid'],
      text: `
        Het komende jaar is Utrecht, in samenwerking met Gelderland, ‘in the lead’ om
        de (ambtelijke) bijeenkomsten voor het Interbestuurlijk netwerk Ondermijning en Weerbaarheid te
        organiseren en (mede) vorm te geven.`,
    },
  ],
)

const townClerks = passage(
  { theme: 4, section: 'Gemeentesecretarissen', heading: `${chapter} › Gemeentesecretarissen` },
  [
    {
      number: '4.12',
      title: 'Investeren in samenwerking en kennisdeling met gemeentesecretarissen',
      kind: 'doorlopend',
      when: said('de komende jaren'),
      partners: ['gemeenten'],
      text: `
        Hoewel OOV en ondermijning toebehoort aan de portefeuille van de burgemeesters, zijn
        gemeentesecretarissen onmisbaar bij het weerbaar maken van de ambtelijke organisatie tegen
        ondermijnende criminaliteit. Zij vervullen een cruciale rol door aan te sturen op een goede verbinding
        tussen veiligheids-, personeels- en integriteitsbeleid en het beschikbaar stellen van de juiste capaciteit/het
        uitrusten van de ambtelijke organisatie. Daarom wordt de komende jaren geïnvesteerd in nauwere
        samenwerking en kennisuitwisseling.`,
    },
  ],
)

const centralGovernment = passage({ theme: 4, section: 'Rijk', heading: `${chapter} › Rijk` }, [
  {
    number: '4.13',
    title: 'Via de Kring overleggen met de ministers van J&V en BZK',
    kind: 'deelname',
    when: said('regelmatig'),
    partners: ['kring-van-commissarissen', 'ministerie-jenv', 'ministerie-bzk'],
    text: `
      De Kring van commissarissen van de Koning heeft regelmatig overleg met de ministers van J&V en BZK over
      de thema’s veiligheid, ondermijning, weerbaarheid en integriteit.`,
  },
  {
    number: '4.14',
    title: 'Overleggen met de directeur-generaal Ondermijning van J&V',
    kind: 'deelname',
    when: said('periodiek'),
    owner: 'commissaris van de Koning',
    partners: ['ministerie-jenv', 'kring-van-commissarissen', 'provincie-flevoland', 'provincie-noord-holland'],
    text: `
      Verder vindt periodiek overleg plaats met
      de directeur-generaal Ondermijning van het Ministerie van Justitie en Veiligheid. De DG houdt zich bezig met
      een beleidsmatige aanpak op rijksniveau, o.a. in relatie tot het OM en politie. De commissaris doet dit o.a.
      als portefeuillehouder (‘aandachtsgebied’) Ondermijning binnen de Kring van commissarissen van de
      Koning, tezamen met zijn ambtsgenoten van de provincies Flevoland en Noord-Holland.`,
  },
  {
    number: '4.15',
    title: 'Voor gesprekken met het Rijk meer input van andere provincies verkrijgen',
    kind: 'doorlopend',
    strength: 'wens',
    partners: ['andere-provincies'],
    text: `
      Het is wenselijk
      om voorafgaand aan deze gesprekken nadrukkelijker input vanuit andere provincies te verkrijgen om zo een
      completer gesprek en een sterkere lobby naar Den Haag te kunnen voeren.`,
  },
  {
    number: '4.16',
    title: 'Een ambtsbericht sturen aan de minister van J&V',
    kind: 'resultaat',
    condition: 'Indien zich aankomend jaar een aanleiding voordoet',
    when: said('aankomend jaar'),
    partners: ['ministerie-jenv'],
    text: `
      In 2023 werd voor de laatste
      keer een ambtsbericht naar de minister van J&V gestuurd inzake de aanpak van ondermijning (meer
      specifiek: vraag om aandacht ter bescherming van kwetsbare positie poortwachters). Indien zich
      aankomend jaar een aanleiding voordoet, zal dit middel opnieuw worden ingezet.`,
  },
])

const environmentalServices = passage(
  { theme: 4, section: 'Omgevingsdiensten', heading: `${chapter} › Omgevingsdiensten` },
  [
    {
      number: '4.17',
      title: 'Investeren in nauwere banden met de RUD en de ODRU',
      kind: 'doorlopend',
      partners: ['rud', 'odru'],
      text: `
        Omgevingsdiensten zijn onze ogen en oren in het veld. Daarom zal worden geïnvesteerd in nauwere banden
        met de RUD en ODRU.`,
    },
    {
      number: '4.18',
      title: 'Trainingen over ondermijning en Bibob voor omgevingsdiensten hervatten',
      kind: 'resultaat',
      partners: ['rud', 'odru'],
      text: `
        Daarom zal worden geïnvesteerd in nauwere banden
        met de RUD en ODRU. De in het verleden gegeven trainingen op ondermijning en Bibob worden hervat en
        daarnaast wordt onderzocht hoe optimaler gebruik gemaakt kan worden van de bevindingen tijdens
        controles van VTH-collega’s.`,
    },
    {
      number: '4.19',
      title: 'Onderzoeken hoe bevindingen van VTH-controles beter te gebruiken zijn',
      kind: 'verkenning',
      partners: ['rud', 'odru'],
      text: `
        Daarom zal worden geïnvesteerd in nauwere banden
        met de RUD en ODRU. De in het verleden gegeven trainingen op ondermijning en Bibob worden hervat en
        daarnaast wordt onderzocht hoe optimaler gebruik gemaakt kan worden van de bevindingen tijdens
        controles van VTH-collega’s. Dat kan zijn door gezamenlijke deelname aan een districtelijke of lokale
        ondermijningstafel of door andere vormen van kennisuitwisseling. Dat wil zeggen, over trends en
        ontwikkelingen, waarop eigen beleid geformuleerd kan worden. Maar ook over casuïstiek, zodat de
        commissaris van de Koning zo nodig een rol kan spelen in de bevordering van interbestuurlijke
        samenwerking.`,
    },
    {
      number: '4.20',
      title: 'Toezichthouders van RUD en ODRU laten deelnemen aan trainingen in Loods 17',
      kind: 'resultaat',
      strength: 'voornemen',
      partners: ['rud', 'odru', 'loods-17'],
      municipalities: ['gemeente-amersfoort'],
      text: `
        Het is de bedoeling dat de toezichthouders van RUD en ODRU ook gaan deelnemen aan
        trainingen in het in februari geopende trainingscentrum ondermijning Midden-Nederland ‘Loods 17’, in
        Amersfoort.`,
    },
  ],
)

const waterAuthorities = passage({ theme: 4, section: 'Waterschappen', heading: `${chapter} › Waterschappen` }, [
  {
    number: '4.21',
    title: 'Nauwer met de waterschappen samenwerken',
    kind: 'doorlopend',
    strength: 'wens',
    partners: ['waterschappen'],
    text: `
      Ook in de aanpak van ondermijning is het belangrijk nauwer met de waterschappen
      samen te werken.`,
  },
  {
    number: '4.22',
    title: 'Inzetten op aansluiting van de waterschappen bij het RIEC',
    kind: 'resultaat',
    strength: 'wens',
    partners: ['waterschappen', 'riec-midden-nederland'],
    text: `
      Dit kan onder meer door aansluiting van de waterschappen bij het RIEC Midden-
      Nederland, iets waar de provincie Utrecht zich voor wil inzetten.`,
  },
  {
    number: '4.23',
    title: 'Samenwerken met netwerkpartners van de waterschappen',
    kind: 'doorlopend',
    strength: 'wens',
    partners: ['waterschappen', 'staatsbosbeheer'],
    text: `
      Ook hebben waterschappen diverse
      netwerkpartners (bijv. Staatsbosbeheer) die bij andere decentrale overheden minder in beeld zijn, maar
      waarmee de samenwerking in de aanpak van het tegengaan van ondermijning wel noodzakelijk is.`,
  },
])

const justice = passage(
  {
    theme: 4,
    section: 'Politie, OM en Rijksrecherche',
    heading: `${chapter} › Politie, Openbaar Ministerie en Rijksrecherche`,
  },
  [
    {
      number: '4.24',
      title: 'Alert blijven en contact houden met politie, OM en Rijksrecherche',
      kind: 'doorlopend',
      partners: ['openbaar-ministerie', 'politie', 'rijksrecherche'],
      text: `
        De provincie heeft goede contacten met en bij het Openbaar Ministerie, de politie en de Rijksrecherche.
        Hierdoor kan de provincie efficiënt inspelen op actualiteiten en deze onder de aandacht brengen bij deze
        partners in de aanpak van ondermijning. We blijven alert op ontwikkelingen in het kader van weerbaarheid,
        ondermijning en veiligheid van politieke ambtsdragers en hebben daar, op verschillende niveaus binnen de
        politie en het OM, contact over.`,
    },
  ],
)

const events = passage(
  {
    theme: 4,
    section: 'Netwerk- en kennisevents',
    heading: `${chapter} › Structurele organisatie van netwerk- en kennisevents`,
  },
  [
    {
      number: '4.25',
      title: 'Opnieuw een grote netwerkbijeenkomst organiseren: ondermijning in de zorg',
      kind: 'resultaat',
      when: in2025('in 2025'),
      alsoAt: ['3.13'],
      text: `
        In navolging van voorgenoemde netwerkbijeenkomsten
        wordt in  2025 wederom een grote netwerk/kennisbijeenkomst georganiseerd. Ditmaal zal aansluiting
        worden gezocht bij een van de recentelijk landelijk en regionaal geprioriteerde  thema’s: ‘ondermijning in de
        zorg’. De organisatie van een netwerkbijeenkomst over dit thema lijkt passend en doeltreffend, temeer
        omdat er nog een groot onontgonnen gebied is en de aanpak van deze vorm van ondermijning  volop in
        ontwikkeling is.`,
    },
    {
      number: '4.26',
      title: 'Kennis- en netwerkevenementen van samenwerkingspartners faciliteren',
      kind: 'doorlopend',
      text: `
        Daarnaast zullen we kennis- en netwerkevenementen georganiseerd door
        samenwerkingspartners blijven faciliteren.`,
    },
  ],
)

/** Thema 4, in the order of the plan. */
export const theme4: readonly Action[] = [
  ...introduction,
  ...ambition,
  ...riec,
  ...provinces,
  ...townClerks,
  ...centralGovernment,
  ...environmentalServices,
  ...waterAuthorities,
  ...justice,
  ...events,
]
