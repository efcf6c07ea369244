/** Something odd in the plan that its readers should know before they build on it. In our own words. */
export interface Remark {
  readonly text: string
  /** The words of the plan it is about. */
  readonly about: readonly string[]
  /** Numbers of the actions it touches. */
  readonly actions: readonly string[]
}

/** The oddities of the plan. Nothing of it is repaired in the data: it stands as it was adopted. */
export const remarks: readonly Remark[] = [
  {
    text: 'Het plan noemt zelf geen datum van vaststelling.',
    about: [],
    actions: [],
  },
  {
    text: '‘Komend jaar’ en ‘aankomend jaar’ staan er zonder jaartal. Of 2025 is bedoeld, bevestigt de adviseur.',
    about: ['het komende jaar', 'Aankomend jaar', 'aankomend jaar', 'Het komende jaar'],
    actions: ['1.09', '2.08', '2.17', '3.07', '4.11', '4.16'],
  },
  {
    text: 'De intranetpagina wordt twee keer beloofd. De ene keer gaat zij over integriteit, de andere keer over de Wet Bibob.',
    about: [
      'de intranetpagina over ondermijning en integriteit',
      'de bestaande intranetpagina met informatie over ondermijnende criminaliteit en de Wet Bibob',
    ],
    actions: ['1.01', '1.26'],
  },
  {
    text: 'De provinciale webpagina wordt twee keer beloofd.',
    about: ['een provinciale webpagina', 'van een provinciale webpagina'],
    actions: ['1.02', '1.29'],
  },
  {
    text: 'De bijeenkomst over ondermijning in de zorg wordt twee keer beloofd. Thema 3 noemt het vierde kwartaal van 2025, thema 4 alleen het jaar.',
    about: ['Q4 2025', 'wederom een grote netwerk/kennisbijeenkomst'],
    actions: ['3.13', '4.25'],
  },
  {
    text: 'Thema 1 noemt de landelijke Week van het Vertrouwen, het hoofdstuk Communicatie de Dag van het Vertrouwen. Of het om hetzelfde gaat, staat er niet.',
    about: ['Week van het Vertrouwen', 'Dag van het'],
    actions: ['1.06', '1.28'],
  },
  {
    text: 'De tien gemeenten van het politiedistrict West-Utrecht worden niet bij naam genoemd.',
    about: ['tien gemeenten van het politiedistrict West-Utrecht'],
    actions: ['1.25'],
  },
  {
    text: 'De gevraagde € 85.000 is in de begroting twee posten: € 45.000 voor Utrecht West en € 40.000 voor de BES-gemeenten.',
    about: [
      '€85.000',
      'Subsidie versterking Bibob in district Utrecht West',
      'Subsidie versterking Bibob BES-gemeenten',
    ],
    actions: ['1.25'],
  },
  {
    text: 'Het hoofd van de actie zegt ‘Uitvoeren van project Ariadne’, de tekst noemt controles op andere parken alleen wenselijk.',
    about: ['Uitvoeren van project Ariadne', 'Het is wenselijk dat in 2025'],
    actions: ['2.06'],
  },
  {
    text: 'De subsidieregeling voor drugsafval heet 2021-2024 maar loopt tot en met 31 december 2025. Zij staat niet in het overzicht van de financiën.',
    about: [
      '2025 compensatie aanvragen op grond van de Subsidieregeling opruiming drugsafval provincie Utrecht 2021-2024',
    ],
    actions: ['2.23'],
  },
  {
    text: 'Dezelfde functie heet in de tekst regisseur Veilige Publieke Taak en in de begroting VPT-coördinator. Zij wordt betaald uit tijdelijk geld.',
    about: ['regisseur Veilige Publieke Taak', 'Salariskosten VPT- coördinator', 'tijdelijke weerbaarheidsgelden'],
    actions: ['3.03'],
  },
  {
    text: 'De tekst en een voetnoot noemen voor de vitale wijken niet dezelfde wijken.',
    about: ['Centrale As (Nieuwegein), Liendert (Amersfoort)', 'Overvecht, Batau en Vollenhove', 'Soesterkwartier'],
    actions: ['3.16'],
  },
  {
    text: 'Volgens het plan zaten de commissarissen tot eind 2024 niet in het RIEC, en neemt Utrecht de plaats per september 2024 in.',
    about: ['Tot eind 2024 waren de commissarissen', 'Per september 2024'],
    actions: ['4.06'],
  },
  {
    text: 'De structurele bijdrage aan het RIEC staat in de begroting, maar hoort bij geen actie uit de tekst.',
    about: ['Structurele bijdrage RIEC MN'],
    actions: [],
  },
  {
    text: 'De bijdrage van BZK ‘tot 2025’ is in de inkomsten van 2025 meegeteld.',
    about: ['gemeenten (tot 2025)'],
    actions: [],
  },
  {
    text: 'Bij ‘Nog te besteden’ staat een plusteken, terwijl de uitgaven van de inkomsten worden afgetrokken.',
    about: ['Uitgaven € 390.000,- +'],
    actions: [],
  },
  {
    text: 'De begroting voor 2026 wordt in de loop van 2025 gemaakt. Het plan noemt geen bedragen voor 2026.',
    about: ['In de loop van 2025 zal de begroting voor 2026 worden gemaakt.'],
    actions: [],
  },
  {
    text: 'Het plan schrijft VAB op twee manieren uit.',
    about: ['Vrijkomende Agrarische Bebouwing (VAB)', 'vrijkomende agrarische bedrijfsruimte (VAB)'],
    actions: ['2.11', '2.12', '2.13'],
  },
  {
    text: 'Het plan noemt de BAG Basisadministratie. De officiële naam is Basisregistratie Adressen en Gebouwen.',
    about: ['BAG (Basisadministratie Adressen en Gebouwen)'],
    actions: ['2.07'],
  },
  {
    text: 'De afkortingen HRO, IV&P en PUB worden niet uitgelegd.',
    about: ['HRO en IV&P', 'PUB-bijeenkomsten'],
    actions: ['1.14', '1.15'],
  },
]
