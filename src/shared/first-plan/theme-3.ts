import type { Action } from '../plan/action'
import { passage } from './promise'
import { fromTo, derived, in2025, planPeriod, readyIn, said } from './when'

const chapter = 'Thema 3: Weerbaarheid overheid en samenleving'
const actions = `${chapter} › Acties`

const manifesto = passage({ theme: 3, section: 'Utrechts Manifest', heading: chapter }, [
  {
    number: '3.01',
    title: 'Utrechts Manifest laten invoeren door alle gemeenten en waterschappen',
    kind: 'resultaat',
    when: said('de komende tijd'),
    partners: ['gemeenten', 'waterschappen'],
    text: `
      Ook in de provincie Utrecht wordt aan normvinding gedaan. In nauwe samenwerking met de regisseur
      integriteit en de regisseur Veilige Publieke Taak is gewerkt aan een Utrechts Manifest dat de komende tijd
      door alle gemeenteraden en colleges en waterschappen zal worden geïmplementeerd.`,
  },
  {
    number: '3.02',
    title: 'Gemeenten instrumenten aanreiken voor maatschappelijke weerbaarheid',
    kind: 'doorlopend',
    owner: 'commissaris van de Koning',
    partners: ['gemeenten'],
    text: `
      De commissaris van
      de Koning heeft zo een aanjagende rol door gemeenten instrumenten aan te reiken ter verhoging van de
      maatschappelijke weerbaarheid.`,
  },
])

const agendaAndPrevention = `
  Vanuit de regisseur wordt agressie tegen politieke ambtsdragers en de reactie daarop bij
  de relevante partijen (OM, politie, ministerie) blijvend geagendeerd en wordt het nemen van
  preventieve (veiligheids-) maatregelen voor ambtenaren en politieke ambtsdragers gestimuleerd.`

const trainingReportingAwareness = `
  Daarnaast worden er diverse weerbaarheidstrainingen georganiseerd voor
  politieke ambtsdragers, is er een laagdrempelige manier om incidenten te melden en wordt het thema
  regelmatig geagendeerd om de bewustwording te vergroten.`

const safePublicTask = passage(
  {
    theme: 3,
    section: 'Veilige Publieke Taak',
    heading: `${actions} › De inzet van de regisseur Veilige Publieke Taak`,
  },
  [
    {
      number: '3.03',
      title: 'De regisseur Veilige Publieke Taak inzetten',
      kind: 'doorlopend',
      when: planPeriod('De komende twee jaar'),
      owner: 'regisseur Veilige Publieke Taak',
      partners: ['gemeenten', 'waterschappen', 'politie', 'openbaar-ministerie', 'ministerie-bzk'],
      text: `
        De inzet van de regisseur Veilige Publieke Taak

        In januari 2024 is de regisseur VPT begonnen. Zij ondersteunt de provinciale organisatie en onze
        gemeenten en waterschappen bij de uitvoering en borging van het Utrechts Manifest en daarmee in het
        vormgeven, implementeren en borgen van beleid ten aanzien van de Veilige Publieke Taak. Zij fungeert
        als spil tussen de Utrechtse decentrale overheden, de politie en het OM en stimuleert de onderlinge
        samenwerking en gezamenlijke adequate opvolging van incidenten. Ook ondersteunt en adviseert zij
        bij complexe/ingrijpende casuïstiek, door soms gewoon aan de keukentafel van een burgemeester aan
        te schuiven. Vanuit de regisseur wordt agressie tegen politieke ambtsdragers en de reactie daarop bij
        de relevante partijen (OM, politie, ministerie) blijvend geagendeerd en wordt het nemen van
        preventieve (veiligheids-) maatregelen voor ambtenaren en politieke ambtsdragers gestimuleerd. Ook
        is er aandacht voor het verstevigen van de integriteit van politieke ambtsdragers en het vergroten van
        hun weerbaarheid. Dit gebeurt door politieke partijen te stimuleren hier aandacht aan de geven in de
        selectieprocessen. Daarnaast worden er diverse weerbaarheidstrainingen georganiseerd voor
        politieke ambtsdragers, is er een laagdrempelige manier om incidenten te melden en wordt het thema
        regelmatig geagendeerd om de bewustwording te vergroten.’ Deze rol, waarbij iemand voor de gehele
        regio inzetbaar is,  is in Nederland uniek. Utrecht heeft daarmee een voorbeeldfunctie. Deze functie
        wordt vooralsnog gefinancierd vanuit de tijdelijke weerbaarheidsgelden van het ministerie van BZK.`,
    },
    {
      number: '3.03a',
      title: 'Gemeenten en waterschappen helpen het Utrechts Manifest te borgen',
      kind: 'doorlopend',
      owner: 'regisseur Veilige Publieke Taak',
      partners: ['gemeenten', 'waterschappen'],
      text: `
        Zij ondersteunt de provinciale organisatie en onze
        gemeenten en waterschappen bij de uitvoering en borging van het Utrechts Manifest en daarmee in het
        vormgeven, implementeren en borgen van beleid ten aanzien van de Veilige Publieke Taak.`,
    },
    {
      number: '3.03b',
      title: 'Samenwerking en gezamenlijke opvolging van incidenten stimuleren',
      kind: 'doorlopend',
      owner: 'regisseur Veilige Publieke Taak',
      partners: ['politie', 'openbaar-ministerie'],
      text: `
        Zij fungeert
        als spil tussen de Utrechtse decentrale overheden, de politie en het OM en stimuleert de onderlinge
        samenwerking en gezamenlijke adequate opvolging van incidenten.`,
    },
    {
      number: '3.03c',
      title: 'Ondersteunen en adviseren bij complexe of ingrijpende casuïstiek',
      kind: 'doorlopend',
      owner: 'regisseur Veilige Publieke Taak',
      text: `
        Ook ondersteunt en adviseert zij
        bij complexe/ingrijpende casuïstiek, door soms gewoon aan de keukentafel van een burgemeester aan
        te schuiven.`,
    },
    {
      number: '3.03d',
      title: 'Agressie tegen politieke ambtsdragers blijvend agenderen',
      kind: 'doorlopend',
      when: said('blijvend'),
      owner: 'regisseur Veilige Publieke Taak',
      partners: ['openbaar-ministerie', 'politie'],
      text: agendaAndPrevention,
    },
    {
      number: '3.03e',
      title: 'Preventieve maatregelen voor ambtenaren en ambtsdragers stimuleren',
      kind: 'doorlopend',
      owner: 'regisseur Veilige Publieke Taak',
      text: agendaAndPrevention,
    },
    {
      number: '3.03f',
      title: 'Politieke partijen stimuleren tot aandacht voor integriteit bij selectie',
      kind: 'doorlopend',
      partners: ['politieke-partijen'],
      text: `
        Ook
        is er aandacht voor het verstevigen van de integriteit van politieke ambtsdragers en het vergroten van
        hun weerbaarheid. Dit gebeurt door politieke partijen te stimuleren hier aandacht aan de geven in de
        selectieprocessen.`,
    },
    {
      number: '3.03g',
      title: 'Weerbaarheidstrainingen voor politieke ambtsdragers organiseren',
      kind: 'doorlopend',
      text: trainingReportingAwareness,
    },
    {
      number: '3.03h',
      title: 'Laagdrempelige manier bieden om incidenten te melden',
      kind: 'doorlopend',
      text: trainingReportingAwareness,
    },
    {
      number: '3.03i',
      title: 'Het thema regelmatig agenderen om de bewustwording te vergroten',
      kind: 'doorlopend',
      when: said('regelmatig'),
      text: trainingReportingAwareness,
    },
  ],
)

const corruption = passage(
  {
    theme: 3,
    section: 'Bewustwording rondom corruptie',
    heading:
      `${actions} › In samenwerking met het RIEC Midden-Nederland en de Rijksrecherche vergroten van de ` +
      'bewustwording rondom corruptie',
  },
  [
    {
      number: '3.04',
      title: 'Met RIEC en Rijksrecherche de bewustwording rondom corruptie vergroten',
      kind: 'doorlopend',
      when: planPeriod('De komende twee jaar'),
      partners: ['riec-midden-nederland', 'rijksrecherche'],
      text: `
        In samenwerking met het RIEC Midden-Nederland en de Rijksrecherche vergroten van de
        bewustwording rondom corruptie
        De Rijksrecherche vraagt doorlopend aandacht voor risico’s rondom ambtelijke corruptie. Zo gaf zij in
        2024 op de Dag van het Vertrouwen de workshop ‘De Verleiding’ voor onze ambtenaren en politieke
        ambtsdragers waarbij men kon ervaren hoe moeilijk het soms kan zijn om de verleiding tot corruptie te
        weerstaan.`,
    },
    {
      number: '3.05',
      title: 'Nieuwe presentaties, trainingen of een bijeenkomst over corruptie onderzoeken',
      kind: 'verkenning',
      when: in2025('In 2025'),
      partners: ['riec-midden-nederland', 'rijksrecherche'],
      text: `
        In 2025 zal onderzocht worden of er in samenwerking met het RIEC Midden-Nederland en
        de Rijksrecherche nieuwe presentaties/trainingen verzorgd kunnen worden ofwel dat beide partners
        een inhoudelijke rol bij een nader te organiseren bijeenkomst krijgen.`,
    },
  ],
)

const basicsInOrder = passage(
  {
    theme: 3,
    section: 'Basis op orde',
    heading:
      `${actions} › Gemeenten te ondersteunen in hun strijd tegen ondermijnende criminaliteit door ‘de basis op ` +
      'orde te krijgen’',
  },
  [
    {
      number: '3.06',
      title: 'Gemeenten ondersteunen door de basis op orde te krijgen',
      kind: 'doorlopend',
      when: planPeriod('De komende twee jaar'),
      partners: ['gemeenten'],
      text: `
        Gemeenten te ondersteunen in hun strijd tegen ondermijnende criminaliteit door ‘de basis op
        orde te krijgen’ en hierin:`,
    },
    {
      number: '3.06a',
      title: 'Meedenken over capaciteit en het opstellen van uitvoeringsplannen',
      kind: 'doorlopend',
      partners: ['gemeenten'],
      text: `
        mee te denken/oplossingen aan te dragen voor capaciteitsproblematiek en/of het opstellen van
        uitvoeringsplannen op het gebied van integrale veiligheid/ondermijning;`,
    },
    {
      number: '3.06b',
      title: 'Lokale initiatieven ondersteunen',
      kind: 'doorlopend',
      partners: ['gemeenten'],
      text: `het ondersteunen van lokale initiatieven;`,
    },
    {
      number: '3.06c',
      title: 'Sparringpartner voor gemeenten zijn',
      kind: 'doorlopend',
      partners: ['gemeenten'],
      text: `te fungeren als sparringpartner voor gemeenten;`,
    },
    {
      number: '3.06d',
      title: 'Samenwerkingen stimuleren, ook publiek-privaat',
      kind: 'doorlopend',
      partners: ['gemeenten'],
      text: `samenwerkingen te stimuleren, waaronder publiek-privaat;`,
    },
    {
      number: '3.06e',
      title: 'Deelnemen aan de Werkgroep Weerbare overheid van het RIEC',
      kind: 'deelname',
      partners: ['werkgroep-weerbare-overheid', 'riec-midden-nederland', 'gemeenten', 'politie', 'openbaar-ministerie'],
      text: `
        deelname aan de Werkgroep Weerbare overheid van het RIEC Midden-Nederland, waarin
        gemeenten, politie, OM en provincie samenkomen om na te denken over vraagstukken met
        betrekking tot het vergroten van de weerbaarheid (denk aan  screening medewerkers, het veilig
        houden van subsidietrajecten, bedreigingen van (lokale) politici etc.).`,
    },
  ],
)

const resilienceStandard = passage(
  {
    theme: 3,
    section: 'Weerbaarheidsnorm',
    heading: `${actions} › Het opstellen van een Utrechtse Weerbaarheidsnorm te onderzoeken`,
  },
  [
    {
      number: '3.07',
      title: 'Draagvlak voor een Utrechtse Weerbaarheidsnorm verkennen',
      kind: 'verkenning',
      when: said('het komende jaar'),
      partners: ['gemeenten'],
      text: `
        Het opstellen van een Utrechtse Weerbaarheidsnorm te onderzoeken

        Momenteel zijn er acht provincies die over een ‘weerbaarheidsnorm’ beschikken. Een norm is een
        instrument dat bestuurders, volksvertegenwoordigers en ambtenaren houvast geeft in hun
        gezamenlijke inspanningen voor een weerbare overheid. Het is een gedeelde basis, soms in de vorm
        van een intentieverklaring, waarin doelstellingen en verantwoordelijkheden staan benoemd van
        ketenpartners. Het is enerzijds een omschrijving van waarden “gezamenlijk maken wij een vuist tegen”.
        Anderzijds is het een praktisch implementatieoverzicht (checklist) waaraan iedere partner zijn score op
        in te voeren maatregelen (beleid en handhaving) kan afmeten.  Provincies geven aan positieve
        ervaringen te hebben doordat een norm ervoor zorgt dat het thema ‘weerbaarheid’ bewust onder de
        aandacht wordt gebracht bij medeoverheden, zowel op ambtelijk als bestuurlijk niveau. Een norm
        stimuleert samenwerking en kennisdeling tussen gemeenten onderling en met andere ketenpartners
        zoals provincie, RIEC, omgevingsdiensten, politie en OM en zorgt voor een gemeenschappelijk
        basisniveau. In Utrecht zal het komende jaar verkend worden of er voldoende draagvlak is onder de
        gemeenten (en andere partners) voor het opstellen van een norm.`,
    },
    {
      number: '3.08',
      title: 'Stappen zetten in ontwikkeling en invoering van een weerbaarheidsnorm',
      kind: 'resultaat',
      strength: 'voornemen',
      condition: 'Bij positief draagvlak',
      text: `
        Bij positief draagvlak is de provincie
        bereid stappen te zetten in de ontwikkeling en implementatie van een norm.`,
    },
  ],
)

const trainingCentre = passage(
  {
    theme: 3,
    section: 'Loods 17',
    heading: `${actions} › Het mede-vormgeven en gebruiken van trainingscentrum Loods17`,
  },
  [
    {
      number: '3.09',
      title: 'Loods 17 mede-vormgeven en gebruiken, en deelname stimuleren',
      kind: 'doorlopend',
      when: planPeriod('De komende twee jaar'),
      partners: ['loods-17', 'riec-midden-nederland', 'gemeenten'],
      text: `
        Het mede-vormgeven en gebruiken van trainingscentrum Loods17
        Op initiatief van het RIEC Midden Nederland zijn er het afgelopen jaar veel voorbereidingen getroffen
        rond de totstandkoming van een zogenaamd trainingscentrum ondermijning Midden-Nederland, thans
        ‘Loods 17’, waarvan de deuren in februari 2025 officieel zijn geopend.  Door te faciliteren in trainingen,
        levensechte simulaties en kennisuitwisseling/ontmoeting wordt de integrale ondermijningsaanpak
        verstevigd. De provincie Utrecht juicht dit initiatief van harte toe en is, tezamen met de provincies
        Noord-Holland en Flevoland, partner van het eerste uur. De drie provincies zegden ieder €75.000,- toe.
        De provincie heeft actief meegedacht in de vormgeving van het centrum en het opleidingsaanbod en
        zal actieve deelname stimuleren bij eigen ambtenaren en politieke ambtsdragers alsmede bij
        gemeenten.`,
    },
    {
      number: '3.10',
      title: 'Toegezegde bijdrage van € 75.000 aan Loods 17 leveren',
      kind: 'resultaat',
      partners: ['loods-17', 'riec-midden-nederland', 'provincie-noord-holland', 'provincie-flevoland'],
      amounts: [{ euros: 75_000, phrase: 'De drie provincies zegden ieder €75.000,- toe.' }],
      text: `
        Op initiatief van het RIEC Midden Nederland zijn er het afgelopen jaar veel voorbereidingen getroffen
        rond de totstandkoming van een zogenaamd trainingscentrum ondermijning Midden-Nederland, thans
        ‘Loods 17’, waarvan de deuren in februari 2025 officieel zijn geopend.  Door te faciliteren in trainingen,
        levensechte simulaties en kennisuitwisseling/ontmoeting wordt de integrale ondermijningsaanpak
        verstevigd. De provincie Utrecht juicht dit initiatief van harte toe en is, tezamen met de provincies
        Noord-Holland en Flevoland, partner van het eerste uur. De drie provincies zegden ieder €75.000,- toe.`,
    },
  ],
)

const regionalThreats = passage(
  {
    theme: 3,
    section: 'Regionale ondermijningsbeelden',
    heading: `${actions} › Aan te haken bij regionale ondermijningsbeelden`,
  },
  [
    {
      number: '3.11',
      title: 'Aanhaken bij regionale ondermijningsbeelden en regionaal bepaalde problemen',
      kind: 'doorlopend',
      when: planPeriod('De komende twee jaar'),
      partners: ['regionaal-veiligheidscollege'],
      text: `
        Aan te haken bij regionale ondermijningsbeelden/de door het Regionaal Veiligheidscollege
        gesignaleerde problematiek ter verhoging van maatschappelijke weerbaarheid, bijvoorbeeld:
        Ondermijning in de zorg17`,
    },
    {
      number: '3.12',
      title: 'Bijdrage aan de bestrijding van ondermijning in de zorg onderzoeken',
      kind: 'verkenning',
      when: planPeriod('De komende twee jaar'),
      partners: ['riec-midden-nederland'],
      text: `
        Ondermijning in de zorg17
        Nadat het fenomeen ‘ondermijning in de zorg’ in 2023 prominent naar voren kwam in het
        Eenheidsondermijningsbeeld (EOB) van de Eenheid Midden-Nederland, werd het thema regionaal
        geprioriteerd. Er is sprake van complexe problematiek waar veel spelers bij betrokken zijn (sociaal
        domein, zorgverzekeraars, opleiders, uitzendbureaus etc.). Criminele samenwerkingsverbanden
        hebben de zorg als verdienmodel ontdekt, waarbij zorgbedrijven worden gebruikt om geld wit te wassen
        en waarbij kwetsbare cliënten niet de zorg ontvangen waarop zij recht hebben. Het RIEC Midden-
        Nederland heeft inmiddels een Regionaal Uitvoeringsplan met concrete doelstellingen opgesteld. De
        provincie onderzoekt op welke manier zij kan bijdragen aan de bestrijding van dit fenomeen.`,
    },
    {
      number: '3.13',
      title: 'Grote kennis- en netwerkbijeenkomst over ondermijning in de zorg organiseren',
      kind: 'resultaat',
      when: readyIn('in Q4 2025', '2025-Q4'),
      alsoAt: ['4.25'],
      text: `
        Zo zal in
        Q4 2025 een grote kennis- en netwerkbijeenkomst  rond dit thema worden georganiseerd, in
        samenwerking met verschillende partners.`,
    },
  ],
)

const interventionTeam = passage(
  {
    theme: 3,
    section: 'Bestuurlijk Interventie Team (BIT)',
    heading: `${actions} › Verkennen van mogelijkheden tot opzetten van een Bestuurlijk Interventie Team (BIT)`,
  },
  [
    {
      number: '3.14',
      title: 'Doorstart of andere vorm van een Bestuurlijk Interventie Team verkennen',
      kind: 'verkenning',
      when: in2025('in 2025'),
      partners: ['gemeenten'],
      text: `
        Verkennen van mogelijkheden tot opzetten van een Bestuurlijk Interventie Team (BIT)
        In 2024 is verkend of er voldoende draagvlak was om te starten met een zogenaamd Bestuurlijk
        Interventie Team van een aantal samenwerkende gemeenten. Een BIT bestaat uit boa’s en
        gemeentelijke toezichthouders die worden ingezet om integraal controles te kunnen uitvoeren,
        bijvoorbeeld in het buitengebied en op vakantieparken. De provincie zou hieraan een financiële
        bijdrage kunnen leveren, onder meer door de bekostiging van een kwartiermaker en/of projectleider
        mogelijk te maken. Hoewel de eerste verkenning niet direct tot een daadwerkelijk BIT heeft geleid,  lijkt
        in 2025 een ‘doorstart’ of verkenning van andere geografische scope mogelijk, temeer omdat er veel
        positieve ervaringen met BIT’s elders in het land zijn.`,
    },
    {
      number: '3.15',
      title: 'Financieel bijdragen aan een Bestuurlijk Interventie Team',
      kind: 'resultaat',
      strength: 'wens',
      text: `
        De provincie zou hieraan een financiële
        bijdrage kunnen leveren, onder meer door de bekostiging van een kwartiermaker en/of projectleider
        mogelijk te maken.`,
    },
  ],
)

const regionDeals = passage({ theme: 3, section: 'Regio Deals en Vitale Wijken', heading: chapter }, [
  {
    number: '3.16',
    title: 'De Vitale Wijken aanpak uitvoeren in vier gemeenten',
    kind: 'doorlopend',
    municipalities: ['gemeente-utrecht', 'gemeente-nieuwegein', 'gemeente-amersfoort', 'gemeente-zeist'],
    text: `
      Met de ‘Vitale Wijken aanpak’ wordt uitvoering gegeven aan het verbeteren van de
      leefbaarheid, het aanpakken van de meervoudige problematiek en het benutten van de potentie in vier
      gemeenten: Overvecht (Utrecht), Centrale As (Nieuwegein), Liendert  (Amersfoort) en Vollenhove (Zeist).19`,
  },
  {
    number: '3.17',
    title: 'Programma van de Regio Deal met gemeenten en Rijk opstellen',
    kind: 'resultaat',
    condition: 'Bij honorering van de aanvraag',
    when: fromTo('Q1-Q2 2025', '2025-Q1', '2025-Q2'),
    partners: ['gemeenten', 'rijk'],
    text: `
      Bij honorering van de aanvraag zal in de dealmakingsfase (Q1-Q2 2025) samen met gemeenten en Rijk het
      concrete programma met projecten en interventies worden geformuleerd.`,
  },
  {
    number: '3.18',
    title: 'Opnieuw bezien welke bijdrage vanuit ondermijning de Regio Deal krijgt',
    kind: 'verkenning',
    condition: 'Bij honorering van de aanvraag',
    when: derived('Q1-Q2 2025', '2025-Q1', '2025-Q2'),
    partners: ['gemeenten', 'rijk'],
    text: `
      Bij honorering van de aanvraag zal in de dealmakingsfase (Q1-Q2 2025) samen met gemeenten en Rijk het
      concrete programma met projecten en interventies worden geformuleerd. Dan wordt opnieuw bezien
      welke concrete bijdrage vanuit ondermijning kan worden geleverd.`,
  },
])

/** Thema 3, in the order of the plan. */
export const theme3: readonly Action[] = [
  ...manifesto,
  ...safePublicTask,
  ...corruption,
  ...basicsInOrder,
  ...resilienceStandard,
  ...trainingCentre,
  ...regionalThreats,
  ...interventionTeam,
  ...regionDeals,
]
