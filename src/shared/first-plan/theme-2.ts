import type { Action } from '../plan/action'
import { passage } from './promise'
import { derived, in2025, planPeriod, readyIn, said } from './when'

const chapter = 'Thema 2: Aanpak van ondermijning in provinciaal beleid'

const holidayParks = `${chapter} › Vitale Vakantieparken (beleidsterrein Recreatie)`

const holidayParkTeam = passage({ theme: 2, section: 'Vitale vakantieparken', heading: holidayParks }, [
  {
    number: '2.01',
    title: 'Als regisseur samenwerken in het Kernteam Vakantieparken',
    kind: 'deelname',
    partners: ['kernteam-vakantieparken', 'domein-recreatie', 'domein-ro', 'domein-duurzaamheid', 'gemeenten'],
    text: `
      Toch neemt de provincie steeds meer de rol van
      regisseur op zich, mede op verzoek van gemeenten. Dit gebeurt vanuit een integraal Kernteam
      Vakantieparken, waarin de domeinen Recreatie, RO, Duurzaamheid en Ondermijning samenwerken op drie
      sporen: ruimtelijk, economisch-recreatief en veiligheid.`,
  },
])

const holidayParkActions = passage(
  { theme: 2, section: 'Vitale vakantieparken', heading: `${holidayParks} › Acties` },
  [
    {
      number: '2.02',
      title: 'Generieke aanpak veilige vakantieparken opzetten',
      kind: 'resultaat',
      strength: 'voornemen',
      when: said('de komende jaren'),
      text: `
        Eén van onze ambities is om de komende jaren te komen tot het opzetten van een generieke
        aanpak veilige vakantieparken.`,
    },
    {
      number: '2.03',
      title: 'RIEC via een handhavingsknelpunt om meer inzicht in vakantieparken vragen',
      kind: 'resultaat',
      when: said('de komende jaren'),
      partners: ['riec-midden-nederland', 'werkgroep-aanpak-vakantieparken', 'gemeenten'],
      municipalities: [
        'gemeente-utrechtse-heuvelrug',
        'gemeente-stichtse-vecht',
        'gemeente-de-ronde-venen',
        'gemeente-soest',
        'gemeente-de-bilt',
      ],
      text: `
        Het verbeteren van onze informatiepositie

        Het in 2020 opgeleverde veiligheidsbeeld heeft een actualisatieslag nodig (data is op hoofdlijnen en
        verouderd). Daarom wordt aan het RIEC Midden-Nederland gevraagd via een zogenaamd
        handhavingsknelpunt meer inzicht te krijgen in de problematiek op vakantieparken in tenminste de
        volgende vijf gemeenten: Utrechtse Heuvelrug, Stichtse Vecht, De Ronde Venen, Soest en De Bilt. Dit
        vanwege de vakantieparkendichtheid in deze gemeenten (en naar gelang grotere mate van
        criminaliteit/afglijding) en reeds bestaande samenwerking in de ‘Werkgroep aanpak vakantieparken’.`,
    },
    {
      number: '2.04',
      title: 'Vervolgstappen op vakantieparken zetten: barrières en interventies',
      kind: 'resultaat',
      strength: 'wens',
      when: said('de komende jaren'),
      partners: ['arbeidsinspectie', 'politie', 'belastingdienst', 'gemeenten'],
      text: `
        Door het benoemen van een handhavingsknelpunt kan integraal informatie worden gedeeld, zodat een
        effectieve aanpak mogelijk wordt. Het beeld wordt gevormd door relevante analyses van
        convenantpartners (o.m. Arbeidsinspectie, politie en Belastingdienst). Middels een verbeterde
        informatiepositie van zowel gemeenten als provincie, kunnen  concrete vervolgstappen worden gezet,
        zoals het opwerpen van barrières en plegen van interventies (zoals integrale controles door een ruim
        scala aan overheidsdiensten) .`,
    },
    {
      number: '2.05',
      title: 'Onderzoek naar een expertteam vakantieparken afronden',
      kind: 'verkenning',
      when: readyIn('in Q1 2025', '2025-Q1'),
      partners: ['gemeenten', 'parkeigenaren'],
      status: 'in-voorbereiding',
      text: `
        Opzetten van expertteam
        In 2024 is gestart met de verkenning naar het vormen van een zogenaamd ‘expertteam’. Met behulp
        van een expertteam kunnen gemeenten en parkeigenaren met specifieke vragen een stap verder
        geholpen worden. Dat kan bijvoorbeeld gaan over ondersteuning bij het maken van een toekomstvisie,
        over het verbeteren van de veiligheid op het park middels de inzet van een ‘interventieteam’ of over
        overige vraagstukken die spelen bij parkeigenaren waar hulp en/of ondersteuning gewenst is. Het doel
        is om daarmee parken te helpen om vitaal en duurzaam te blijven. De verwachting is dat het onderzoek
        naar het opzetten van een expertteam in Q1 2025 gereed is.`,
    },
    {
      number: '2.06',
      title: 'Project Ariadne: integrale controles op andere vakantieparken houden',
      kind: 'resultaat',
      strength: 'wens',
      when: in2025('in 2025'),
      partners: ['ariadne-team', 'gemeenten'],
      municipalities: ['gemeente-utrechtse-heuvelrug'],
      text: `
        Uitvoeren van project Ariadne
        In verschillende regio's is de afgelopen jaren gewerkt aan inzet op handhaving. Zo is in Gelderland een
        omvangrijk initiatief opgestart onder de naam ‘Ariadne’. Hierbij worden gemeenten door het Ariadne-
        team ondersteund bij de aanpak van ondermijning op vakantieparken door het inzetten van experts
        die gemeenten adviseren en ondersteunen bij een effectieve (integrale) aanpak. In 2024 vond reeds,
        onder begeleiding van Ariadne,  een actie plaats op een vakantiepark op de Utrechtse Heuvelrug. Daar
        werden interessante constateringen gedaan (waaronder de vondst van drugs, wapens en illegale
        permanente bewoning). Het is wenselijk dat in 2025 ook integrale controles op andere parken zullen
        plaatsvinden.`,
    },
    {
      number: '2.07',
      title: 'Het bijwerken van BAG-data op vakantieparken stimuleren',
      kind: 'doorlopend',
      when: said('de komende jaren'),
      partners: ['gemeenten'],
      text: `
        Stimuleren van bijwerken BAG-data
        In de BAG (Basisadministratie Adressen en Gebouwen) zijn gegevens van alle adressen en gebouwen
        in Nederland (waaronder bouwjaar, oppervlakte, gebruiksdoel en locatie) opgenomen. Via de
        Landelijke Actieagenda Vakantieparken10, is afgesproken dat ook recreatieobjecten en standplaatsen
        een registratie in de BAG krijgen. Door deze objecten van een adres te voorzien wordt het mogelijk om
        personen in de BRP (Basisregistratie Personen) in te schrijven. Zo worden o.m. kwetsbare groepen voor
        de overheid vindbaar en is hulp vanuit gemeenten mogelijk. Registratie resulteert daarnaast in een
        betere bereikbaarheid voor hulpdiensten.  In 2023 werd landelijk gestimuleerd dat provincies zouden
        bijdragen aan het bevorderen van de kwaliteit van BAG-data op vakantieparken, specifiek door het
        opnemen van zgn. ‘standplaatsen’ in de BAG. Door de BAG op orde te brengen kan de werkelijke
        situatie en de eventuele problematiek die op vakantieparken speelt rond permanente bewoning,
        veiligheid en leefbaarheid beter in kaart worden gebracht. De provincie Utrecht financierde reeds de
        deelname van drie gemeenten aan het onderzoek.`,
    },
    {
      number: '2.08',
      title: 'Opnieuw inventariseren of gemeenten willen aansluiten bij het BAG-onderzoek',
      kind: 'verkenning',
      when: said('Aankomend jaar'),
      partners: ['gemeenten'],
      text: `
        Aankomend jaar wordt opnieuw geïnventariseerd
        of gemeenten willen aansluiten.`,
    },
    {
      number: '2.09',
      title: 'Nieuwe financiële impuls voor de BAG-registratie geven',
      kind: 'resultaat',
      strength: 'wens',
      partners: ['gemeenten'],
      text: `
        Aankomend jaar wordt opnieuw geïnventariseerd
        of gemeenten willen aansluiten.  Het geven van een nieuwe financiële impuls is dan denkbaar.`,
    },
    {
      number: '2.10',
      title: 'Betrokken blijven bij Zicht op Ondermijning en deelnemen aan de werkgroep',
      kind: 'deelname',
      partners: ['zicht-op-ondermijning'],
      text: `
        De provincie blijft betrokken bij het landelijke Zicht op Ondermijning11 (een omvangrijk
        dataproject waar allerlei datasets gekoppeld worden en getoond worden op en een openbaar dashboard
        en waarmee o.m. (sociale) problematiek op vakantieparken zichtbaar wordt. Via deelname aan een
        periodieke werkgroep wordt nagedacht over mogelijke interessante nieuwe onderzoeksvragen en hoe dit via
        analyses nieuwe inzichten kan opleveren.`,
    },
  ],
)

const countryside =
  `${chapter} › Vrijkomende Agrarische Bebouwing (VAB)-beleid/bijdragen aan een ` +
  'veiliger buitengebied (beleidsterrein Agrarisch)'

const farmBuildings = passage({ theme: 2, section: 'Veilig buitengebied (VAB)', heading: countryside }, [
  {
    number: '2.11',
    title: 'Agrariërs met de VAB-aanpak helpen bij een transitie',
    kind: 'doorlopend',
    text: `
      De provinciale VAB-aanpak is erop gericht agrariërs te
      helpen die voornemens zijn een transitie te maken in hun bedrijfsvoering door diverse drempelverlagende
      instrumenten aan te bieden (o.m. hulp bij gebruik maken van subsidiemogelijkheden, inzet van
      plattelandscoaches die maatwerkadvies geven).`,
  },
  {
    number: '2.12',
    title: 'Gemeenten stimuleren om proactief VAB-beleid te maken',
    kind: 'doorlopend',
    partners: ['gemeenten'],
    text: `
      Ook stimuleert de VAB-aanpak Utrechtse gemeenten om
      proactief beleid te maken op VAB.`,
  },
  {
    number: '2.13',
    title: 'Vanuit ondermijning aanschuiven bij het VAB-overleg',
    kind: 'deelname',
    when: said('regelmatig'),
    partners: ['vab-overleg', 'domein-duurzaamheid'],
    text: `
      Periodiek is er een VAB-overleg tussen verschillende domeinen
      waaronder Ruimtelijk beleid, duurzaamheid etc. Vanuit ondermijning wordt regelmatig aangeschoven.`,
  },
  {
    number: '2.14',
    title: 'Rol bij publiek-private samenwerking Veilig Buitengebied onderzoeken',
    kind: 'verkenning',
    when: planPeriod('De komende twee jaar'),
    partners: [
      'centrum-voor-criminaliteitspreventie-en-veiligheid',
      'platform-veilig-ondernemen',
      'gemeenten',
      'politie',
      'brandweer',
      'natuurbeschermingsorganisaties',
    ],
    text: `
      Keurmerk Veilig Buitengebied
      Ondernemers krijgen met verschillende vormen van beïnvloeding en criminaliteit te maken. Zij kunnen
      deze problemen niet zelfstandig het hoofd bieden. Publiek-private samenwerking (gemeente, politie,
      brandweer en natuurbeschermingsorganisaties) is daarom noodzakelijk. De aanpak ‘Veilig
      Buitengebied’ van het CCV (Centrum voor Criminaliteitspreventie en Veiligheid) en PVO (Platform
      Veilig Ondernemen) begeleidt partijen hierin, ook in de route naar certificering. De provincie
      onderzoekt of zij een rol kan spelen in het stimuleren van deze publiek-private samenwerking.`,
  },
  {
    number: '2.15',
    title: 'Verkennen of de campagne Meld Misdaad Anoniem bij meer gemeenten kan',
    kind: 'verkenning',
    when: planPeriod('De komende twee jaar'),
    partners: ['meld-misdaad-anoniem', 'gemeenten'],
    municipalities: [
      'gemeente-utrechtse-heuvelrug',
      'gemeente-rhenen',
      'gemeente-renswoude',
      'gemeente-veenendaal',
      'gemeente-wijk-bij-duurstede',
    ],
    text: `
      Campagne Meld Misdaad Anoniem
      ‘Meld Misdaad Anoniem’ startte reeds samen met de gemeenten Utrechtse Heuvelrug, Rhenen,
      Renswoude, Veenendaal en Wijk bij Duurstede een campagne om inwoners bewust te maken van de
      gevaren van drugslabs en om het anoniem melden van signalen onder de aandacht te brengen.  De
      provincie verkent of een vergelijkbare samenwerking met meer gemeenten mogelijk is.`,
  },
  {
    number: '2.16',
    title: 'Inzet van plattelandscoaches voortzetten',
    kind: 'doorlopend',
    strength: 'voornemen',
    when: planPeriod('De komende twee jaar'),
    text: `
      Plattelandscoaches
      De provincie Utrecht wil agrarische ondernemers en erfeigenaren helpen om tot keuzes te komen die
      de ondernemer, de familie en het boerenbedrijf aangaan, zoals bijvoorbeeld bedrijfsbeëindiging of
      functieverandering. De afgelopen jaren is hiervoor onafhankelijke begeleiding, in de vorm van
      plattelandscoaches, beschikbaar gesteld. De provincie is voornemens de inzet van
      plattelandscoaches te continueren.`,
  },
  {
    number: '2.17',
    title: 'Behoefte aan veiligheidscoaches of vertrouwenspersonen verkennen',
    kind: 'verkenning',
    when: said('Aankomend jaar'),
    text: `
      In het verleden werd er vanuit ondermijning aangehaakt bij
      briefingsbijeenkomsten voor deze coaches, om hen te instrueren de gesprekken met ondernemers ook
      over ondermijningsrisico’s te voeren. Aankomend jaar wordt verkend of voorgaande voldoende is, of
      dat – in navolging van andere provincies – behoefte is aan veiligheidscoaches en of
      vertrouwenspersonen.`,
  },
  {
    number: '2.18',
    title: 'Betrokken blijven bij de Landelijke Kenniskring Buitengebied',
    kind: 'deelname',
    partners: ['landelijke-kenniskring-buitengebied'],
    text: `
      De provincie blijft betrokken bij de Landelijke Kenniskring Buitengebied waarin kennis en
      expertise wordt gedeeld.`,
  },
])

const businessParks = `${chapter} › Bedrijventerreinen (beleidsterrein Economie)`

const businessParkSupport = passage({ theme: 2, section: 'Bedrijventerreinen', heading: businessParks }, [
  {
    number: '2.19',
    title: 'Met aanjagers samenwerking tussen bedrijven stimuleren',
    kind: 'doorlopend',
    owner: 'domein Economie',
    text: `
      Vanuit het domein
      Economie wordt  bijgedragen aan deze integrale benadering en aan de verhoging van de organisatiegraad,
      specifiek door de inzet van ‘aanjagers’ die aan de slag gaan met deze opgaven en samenwerking tussen
      bedrijven stimuleren.`,
  },
  {
    number: '2.20',
    title: 'Met het PVO samenwerken zodat aanjagers ook over ondermijning praten',
    kind: 'doorlopend',
    strength: 'wens',
    partners: ['platform-veilig-ondernemen'],
    text: `
      Aanjagers kunnen bij uitstek het gesprek met ondernemers ook over
      ondermijningsrisico’s voeren. Hiervoor is een samenwerking met het Platform Veilig Ondernemen (PVO),
      dat ondernemers tegen verschillende vormen van criminaliteit beschermt door hen weerbaar te maken,
      gewenst.`,
  },
])

const businessParkActions = passage({ theme: 2, section: 'Bedrijventerreinen', heading: `${businessParks} › Acties` }, [
  {
    number: '2.21',
    title: 'Rol van de provincie bij de vitalisering van bedrijventerreinen verkennen',
    kind: 'verkenning',
    when: said('De komende tijd'),
    text: `
      De komende tijd zal worden verkend of/welke rol de provincie kan spelen bij de vitalisering van
      bedrijventerreinen.`,
  },
  {
    number: '2.22',
    title: 'Bijdrage aan M.-campagnes op bedrijventerreinen verkennen',
    kind: 'verkenning',
    when: said('De komende tijd'),
    partners: ['meld-misdaad-anoniem', 'gemeenten', 'ministerie-jenv'],
    text: `
      Verkennen van M. campagnes op bedrijventerreinen

      Meld Misdaad Anoniem is in oktober 2024 een nieuwe campagne gestart gericht op ondernemers op
      bedrijventerreinen.13 Deze sluit aan bij het ‘Actieprogramma Veilig Ondernemen’ om de veiligheid op
      bedrijventerreinen te vergroten en te investeren in de weerbaarheid en het bewustzijn van
      ondernemers.14 Het is namelijk bekend dat deze doelgroep lastig te bereiken is en weinig meldt. De
      campagne is primair bedoeld voor gemeenten (en andere veiligheidspartners), die - naast een bijdrage
      van het ministerie van J&V - een eigen bijdrage betalen. De provincie onderzoekt of zij hierin financieel
      of anderszins kan bijdragen.`,
  },
])

const drugWaste = passage(
  {
    theme: 2,
    section: 'Drugsafval',
    heading: `${chapter} › Dumpen van drugsafval (beleidsterrein Leefomgeving)`,
  },
  [
    {
      number: '2.23',
      title: 'Kosten van het opruimen van drugsafval vergoeden via de subsidieregeling',
      kind: 'resultaat',
      when: derived('vanaf 1 januari 2021 tot en met 31 december 2025', '2021-Q1', '2025-Q4'),
      status: 'in-uitvoering',
      text: `
        Gedupeerden die kosten hebben
        gemaakt voor het opruimen van drugsafval kunnen hiervoor vanaf 1 januari 2021 tot en met 31 december
        2025 compensatie aanvragen op grond van de Subsidieregeling opruiming drugsafval provincie Utrecht
        2021-2024.15`,
    },
  ],
)

/** Thema 2, in the order of the plan. */
export const theme2: readonly Action[] = [
  ...holidayParkTeam,
  ...holidayParkActions,
  ...farmBuildings,
  ...businessParkSupport,
  ...businessParkActions,
  ...drugWaste,
]
