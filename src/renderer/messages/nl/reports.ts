export const reports = {
  title: 'Rapportages',
  subtitle: 'Voortgangsrapportage voor Gedeputeerde Staten. Het voorbeeld is het document dat u opslaat.',
  form: {
    label: 'Gegevens van de rapportage',
    on: 'Peildatum',
    onProblem: 'Vul een datum in, bijvoorbeeld 30-06-2026.',
    state: 'Status document',
    states: { concept: 'Concept', definitief: 'Definitief' },
    version: 'Versie',
    keyMessage: 'Kernboodschap',
    keyMessageHint: 'Eén zin per regel, hoogstens drie. Leeg: de rapportage geeft alleen de feiten.',
    decisions: 'Gevraagd besluit',
    decisionsHint: 'Eén besluit per regel. Begin met een werkwoord, zoals “in te stemmen met …”.',
    reminder: 'Gebruik geen namen, casussen of gegevens van personen. De rapportage is openbaar.',
  },
  save: 'Opslaan als Excel',
  saving: 'Het werkboek wordt gemaakt: {{percent}}%',
  cancel: 'Stoppen',
  saved: 'Opgeslagen: {{name}}',
  stopped: 'Er is geen werkboek opgeslagen.',
  preview: {
    label: 'Voorbeeld',
    sheets: 'Bladen',
    scroll: 'Blad {{sheet}}',
    screenOnly: 'De laatste {{count}} kolommen staan in het werkboek, maar niet op papier.',
  },
  doesNotClose: {
    title: 'De telling sluit niet, dus er is geen rapportage',
    advice: 'Geef deze regels door. Er is niets opgeslagen.',
    line: '{{where}}: {{sum}} telt op tot {{found}}, verwacht was {{expected}}.',
    actions: 'Het gaat om {{numbers}}.',
    plan: 'Hele plan',
    theme: 'Thema {{theme}}',
    sums: {
      lights: 'het aantal per stoplicht',
      planning: 'het aantal per planning',
      finished: 'het aantal afgeronde acties',
      themes: 'het aantal per thema',
    },
  },
  problems: {
    'in-use':
      '{{name}} is in gebruik, misschien in Excel. Sluit het bestand en sla opnieuw op. Het oude bestand is niet gewijzigd. ({{code}})',
    'disk-full': 'De schijf is vol, dus {{name}} is niet opgeslagen. Maak ruimte of kies een andere map. ({{code}})',
    'not-allowed':
      'U mag in deze map niet schrijven, dus {{name}} is niet opgeslagen. Kies een andere map, zoals Documenten. ({{code}})',
    'folder-missing': 'De map bestaat niet meer, dus {{name}} is niet opgeslagen. Kies een andere map. ({{code}})',
    'name-invalid':
      'De naam {{name}} kan niet op deze schijf. Kies een kortere naam zonder tekens als : / ? *. ({{code}})',
    unknown: '{{name}} is niet opgeslagen door een onbekende fout ({{code}}). Probeer een andere map.',
    'not-drawn': 'Het werkboek kon niet worden gemaakt ({{code}}). Er is niets opgeslagen. Geef deze melding door.',
  },
} as const
