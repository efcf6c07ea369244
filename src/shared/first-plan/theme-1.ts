import type { Action } from '../plan/action'
import { passage } from './promise'
import { in2025, planPeriod, said } from './when'

const chapter = 'Thema 1: Weerbaarheid eigen organisatie'

const twoPages = `
  Het actualiseren van de intranetpagina over ondermijning en integriteit en het opstellen van een
  provinciale webpagina met tekst- en uitleg over onze ondermijningsaanpak;`

const registerAndWillingness = `
  Invoering van het provinciaal agressieregistratiesysteem (PAR) waarin alle meldingen m.b.t.
  agressie, intimidatie en bedreiging van ambtenaren en politieke ambtsdragers door derden
  geregistreerd worden en het vergroten van de meldingsbereidheid.`

const ownOrganisation = passage({ theme: 1, section: 'Eigen organisatie', heading: `${chapter} › Acties` }, [
  {
    number: '1.01',
    title: 'Intranetpagina over ondermijning en integriteit actualiseren',
    kind: 'resultaat',
    when: planPeriod('De komende twee jaar'),
    alsoAt: ['1.26'],
    text: twoPages,
  },
  {
    number: '1.02',
    title: 'Provinciale webpagina over de ondermijningsaanpak opstellen',
    kind: 'resultaat',
    when: planPeriod('De komende twee jaar'),
    alsoAt: ['1.29'],
    text: twoPages,
  },
  {
    number: '1.03',
    title: 'Medewerkers en directie informeren over ambtelijke corruptie',
    kind: 'doorlopend',
    when: planPeriod('De komende twee jaar'),
    text: `
      De medewerkers en de directie te informeren over en te attenderen op (de risico’s van) ambtelijke
      corruptie en daarmee de kans te vergroten dat vreemde of verdachte situaties worden gemeld;`,
  },
  {
    number: '1.04',
    title: 'Politieke ambtsdragers periodiek informeren over ondermijning',
    kind: 'doorlopend',
    when: planPeriod('De komende twee jaar'),
    text: `
      Politieke ambtsdragers binnen de provincie (periodiek) te informeren over ondermijning;`,
  },
  {
    number: '1.05',
    title: 'Domeinen in de organisatie attenderen op signalen van ondermijning',
    kind: 'doorlopend',
    when: planPeriod('De komende twee jaar'),
    text: `
      De verschillende domeinen binnen de organisatie te attenderen op signalen van ondermijnende
      criminaliteit, o.m. door vanuit ondermijning bij te dragen aan de workshops integriteit voor
      teamleiders, teams en nieuwe collega’s;`,
  },
  {
    number: '1.06',
    title: 'Aansluiten bij de Week van het Vertrouwen en de Week van de Veiligheid',
    kind: 'doorlopend',
    when: said('Week van het Vertrouwen (voorjaar) en Week van de Veiligheid (najaar)'),
    text: `
      Aan te sluiten bij de landelijke Week van het Vertrouwen (voorjaar) en Week van de Veiligheid
      (najaar) met een inspirerend workshop/lezingen-aanbod;`,
  },
  {
    number: '1.07',
    title: 'Mogelijkheden voor een nieuwe weerbaarheidsscan verkennen',
    kind: 'verkenning',
    when: planPeriod('De komende twee jaar'),
    text: `
      Te verkennen wat de mogelijkheden voor een nieuwe weerbaarheidsscan zijn. De zogenaamde
      nulmeting in 2020 verdient een vervolg. Hoe staat de organisatie er vandaag de dag voor en waar
      kunnen en moeten we nog stappen zetten?`,
  },
  {
    number: '1.08',
    title: 'Toereikend screeningsmechanisme voor kwetsbare functies opzetten',
    kind: 'resultaat',
    when: planPeriod('De komende twee jaar'),
    text: `
      Het opzetten van een toereikend screeningsmechanisme voor kwetsbare functies binnen de
      provincie.5  Het hanteren van een toereikende screening voor nieuwe medewerkers (en uitdrukkelijk
      ook ‘inhuurkrachten’) is niet alleen intern van groot belang, maar speelt ook een rol in de
      samenwerking met externe partijen en de informatiedeling die de provincie hierin vanuit die
      partijen kan verwachten. Op dit moment kent de provincie een standaard screening en een
      uitgebreide screening voor nieuwe medewerkers, waar de uitvraag van een passende VOG
      onderdeel van uitmaakt.`,
  },
  {
    number: '1.09',
    title: 'Onderzoeken voor welke functies nadere screening is vereist',
    kind: 'verkenning',
    when: said('het komende jaar'),
    text: `
      Omdat het niet altijd duidelijk is welke functies als kwetsbaar worden
      gekwalificeerd, wordt daarom het komende jaar onderzocht voor welke functies nadere screening
      is vereist;`,
  },
  {
    number: '1.10',
    title: 'Provinciaal agressieregistratiesysteem (PAR) invoeren',
    kind: 'resultaat',
    when: planPeriod('De komende twee jaar'),
    text: registerAndWillingness,
  },
  {
    number: '1.11',
    title: 'Meldingsbereidheid bij agressie, intimidatie en bedreiging vergroten',
    kind: 'doorlopend',
    when: planPeriod('De komende twee jaar'),
    text: registerAndWillingness,
  },
])

const policeDataRegulation = passage(
  { theme: 1, section: 'Eigen organisatie', heading: `${chapter} › Acties › voetnoot 5` },
  [
    {
      number: '1.12',
      title: 'Met de andere provincies een voordracht voor de VOG-P-regeling voorbereiden',
      kind: 'resultaat',
      strength: 'voornemen',
      when: said('momenteel'),
      partners: ['andere-provincies'],
      status: 'in-voorbereiding',
      text: `
        De provincies zijn vooralsnog niet opgenomen
        in de Regeling. Zij willen hier echter z.s.m. gebruik van kunnen maken en bereiden derhalve momenteel een
        gezamenlijke voordracht voor.`,
    },
  ],
)

const internalCooperation = passage(
  {
    theme: 1,
    section: 'Interne samenwerking',
    heading: `${chapter} › Acties › Deelname aan interne samenwerkingsverbanden`,
  },
  [
    {
      number: '1.13',
      title: 'Deelnemen aan het Onregelmatighedenoverleg',
      kind: 'deelname',
      partners: ['onregelmatighedenoverleg', 'concernjuristen'],
      text: `
        Onregelmatighedenoverleg waarin naast de sr. adviseur tegengaan ondermijning onder meer
        concernjuristen, de integriteitsregisseur, de regisseur Veilige Publieke Taak en de
        concerncontroller zitting hebben om casuïstiek, trends en ontwikkelingen en (potentiële) risico’s
        te bespreken.`,
    },
    {
      number: '1.14',
      title: 'Deelnemen aan het Kernteam Interne Weerbaarheid',
      kind: 'deelname',
      partners: ['kernteam-interne-weerbaarheid', 'hro', 'ivenp'],
      text: `
        ‘Kernteam Interne Weerbaarheid’, waarbij naast de sr. adviseur tegengaan ondermijning, VPT-
        regisseur en de integriteitsregisseur ook collega’s van HRO en IV&P zitting hebben.`,
    },
    {
      number: '1.15',
      title: 'Bijeenkomsten voor ambtenaren en politieke ambtsdragers organiseren',
      kind: 'doorlopend',
      when: said('volgens een jaarkalender'),
      partners: ['kernteam-interne-weerbaarheid'],
      text: `
        ‘Kernteam Interne Weerbaarheid’, waarbij naast de sr. adviseur tegengaan ondermijning, VPT-
        regisseur en de integriteitsregisseur ook collega’s van HRO en IV&P zitting hebben. Vanuit dit
        gremium worden volgens een jaarkalender verschillende bijeenkomsten voor ambtenaren en
        politieke ambtsdragers georganiseerd, waaronder PUB-bijeenkomsten met als doel de
        bewustwording te vergroten en zo de weerbaarheid te versterken.`,
    },
    {
      number: '1.16',
      title: 'Casusoverleggen voeren over meldingen bij het interne Meldpunt',
      kind: 'deelname',
      when: said('ad-hoc'),
      text: `
        Casusoverleggen die ad-hoc ontstaan vanuit meldingen die via het interne Meldpunt
        binnenkomen. Het Meldpunt leidt tot casuïstiek m.b.t. integriteits- en ondermijningszaken, waarin
        de regisseur integriteit en de sr. adviseur tegengaan ondermijning een belangrijke rol hebben. Per
        casus wordt bekeken welke procesroute wordt gevolgd en welke in- en externe partners
        bijeengebracht moeten worden. Het integriteitsprotocol en Responsplan Integriteit (waaronder
        Fraude) en Ondermijning 2024 vormen hiervoor de leidraad.`,
    },
  ],
)

const bibob = `${chapter} › Toepassing Wet Bibob`

const bibobPolicy = passage({ theme: 1, section: 'Wet Bibob', heading: bibob }, [
  {
    number: '1.17',
    title: 'Bibob-beleid toepassen op subsidies, vergunningen, aanbestedingen en vastgoed',
    kind: 'doorlopend',
    text: `
      Wij passen een actueel Bibob-beleid toe op interne processen bij het verstrekken van (eigen) subsidies en
      vergunningen, aanbestedingen en vastgoedtransacties om onze integriteit te beschermen en te voorkomen
      dat de eigen organisatie ongewild strafbare activiteiten faciliteert.`,
  },
])

const awareness = `
  Zij bevorderen de samenwerking tussen overheidsorganen op het gebied van Bibob en
  vergroten bewustwording onder meer door het geven van presentaties (binnen en buiten onze
  organisatie) en het facilitairen en financieren van Bibob-trainingen aan Bibob- en OOV-professionals binnen
  de 26 gemeenten.`

const bibobTeam = passage({ theme: 1, section: 'Wet Bibob', heading: `${bibob} › Bibob-team en aanpak` }, [
  {
    number: '1.18',
    title: 'Bibob-onderzoeken uitvoeren en kennis uit de keten delen',
    kind: 'doorlopend',
    owner: 'Bibob-team',
    text: `
      Het Bibob-team bij de provincie bestaat uit twee onderzoekers en één Bibob-Coördinator. Zij houden zich
      bezig met aanvragen tot Bibob-onderzoeken, lopende onderzoeken, gevaarsconclusies en kennisdeling
      vanuit de ketenpartners.`,
  },
  {
    number: '1.19',
    title: 'Samenwerking en bewustwording rond Bibob bevorderen',
    kind: 'doorlopend',
    owner: 'Bibob-team',
    partners: ['gemeenten'],
    text: `
      Het Bibob-team bij de provincie bestaat uit twee onderzoekers en één Bibob-Coördinator. Zij houden zich
      bezig met aanvragen tot Bibob-onderzoeken, lopende onderzoeken, gevaarsconclusies en kennisdeling
      vanuit de ketenpartners. Zij bevorderen de samenwerking tussen overheidsorganen op het gebied van Bibob en
      vergroten bewustwording onder meer door het geven van presentaties (binnen en buiten onze
      organisatie) en het facilitairen en financieren van Bibob-trainingen aan Bibob- en OOV-professionals binnen
      de 26 gemeenten.`,
  },
  {
    number: '1.19a',
    title: 'Presentaties over Bibob geven, binnen en buiten de organisatie',
    kind: 'doorlopend',
    owner: 'Bibob-team',
    text: awareness,
  },
  {
    number: '1.19b',
    title: 'Bibob-trainingen voor de 26 gemeenten faciliteren en financieren',
    kind: 'doorlopend',
    owner: 'Bibob-team',
    partners: ['gemeenten'],
    text: awareness,
  },
  {
    number: '1.20',
    title: 'Deelnemen aan de Werkgroep Bovengemeentelijke Bibob en landelijke initiatieven',
    kind: 'deelname',
    owner: 'Bibob-team',
    partners: ['werkgroep-bovengemeentelijke-bibob'],
    text: `
      Daarnaast neemt team Bibob deel aan de Werkgroep Bovengemeentelijke Bibob en
      samenwerkingsinitiatieven op landelijk niveau.`,
  },
])

const bibobActions = passage({ theme: 1, section: 'Wet Bibob', heading: `${bibob} › Bibob-team en aanpak › Acties` }, [
  {
    number: '1.21',
    title: 'Bibob-tip (artikel 26 Wet Bibob) actief toepassen',
    kind: 'doorlopend',
    text: `
      Bibob-tip:  artikel 26 Wet Bibob6 wordt door de provincie actief toegepast, hierbij gaat het om het geven
      van een tip of het krijgen hiervan.7`,
  },
  {
    number: '1.22',
    title: 'Bibob-beleidsregel uit 2021 herzien',
    kind: 'resultaat',
    when: said('momenteel'),
    status: 'in-uitvoering',
    text: `
      Bibob-beleid 2025: momenteel wordt gewerkt aan een herziening van de Bibob-beleidsregel uit 2021.`,
  },
  {
    number: '1.23',
    title: 'Kennis van het Bibob-team vergroten en verdiepen',
    kind: 'doorlopend',
    owner: 'Bibob-team',
    partners: ['landelijk-bureau-bibob', 'riec-midden-nederland'],
    text: `
      Kennis en informatiebehoefte: het Bibob-team vergroot en verdiept haar kennis door het bijwonen van
      de educatiefaciliteiten van het Landelijk Bureau Bibob (LBB), het RIEC, het jaarlijks landelijk Bibob-
      congres en aangeboden webinars of trainingen door Bibob-experts.`,
  },
  {
    number: '1.24',
    title: 'Investeren in OSINT-trainingen voor de Bibob-onderzoekers',
    kind: 'resultaat',
    when: in2025('In 2025'),
    owner: 'Bibob-team',
    text: `
      In 2025 investeert het Bibob-team
      tevens in OSINT-trainingen (open source intelligence) voor haar onderzoekers.`,
  },
  {
    number: '1.25',
    title: 'Betrokkenheid bij het Bibob Expertise Team (BET) met het RIEC verkennen',
    kind: 'verkenning',
    when: said('momenteel'),
    partners: [
      'riec-midden-nederland',
      'centrum-voor-criminaliteitspreventie-en-veiligheid',
      'bibob-expertise-team',
      'gemeenten',
    ],
    municipalities: ['gemeente-baarn', 'gemeente-de-bilt', 'gemeente-bunschoten', 'gemeente-eemnes', 'gemeente-soest'],
    amounts: [{ euros: 85_000, phrase: 'Aan de provincie is hiervoor een bijdrage gevraagd van €85.000.' }],
    status: 'in-voorbereiding',
    text: `
      Bijdrage aan Bibob-samenwerkingen: momenteel onderhoudt de provincie contact met het RIEC
      Midden-Nederland over de (mogelijk financiële) betrokkenheid van de provincie bij het CCV8 project
      ‘OOV op orde’ voor het project Bibob Expertise Team (BET). Het BET zet in op de samenwerking tussen
      tien gemeenten van het politiedistrict West-Utrecht, alsook de vijf gemeenten van het politiedistrict
      BES (Baarn, De Bilt, Bunschoten, Eemnes en Soest). Dit heeft als doel deze gemeenten de beschikking
      te laten hebben over voldoende en deskundige capaciteit om de Wet Bibob op de door de gemeenten
      gewenste terreinen toe te kunnen passen. Aan de provincie is hiervoor een bijdrage gevraagd van
      €85.000.`,
  },
])

/** Thema 1, in the order of the plan. */
export const theme1: readonly Action[] = [
  ...ownOrganisation,
  ...policeDataRegulation,
  ...internalCooperation,
  ...bibobPolicy,
  ...bibobTeam,
  ...bibobActions,
]
