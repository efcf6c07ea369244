/** The words of the workbook *Controle*, in Dutch at level B1. What is found says itself what it is. */
export const controlWording = {
  title: 'Controle van het plan',
  subject: (plan: string, on: string) => `Controle van het ${plan}, peildatum ${on}`,
  category: 'Controle',
  fileName: (on: string) => `${on} Controle uitvoeringsplan`,
  standing: (on: string, count: number, marking: string) =>
    `Peildatum ${on} – ${count} ${count === 1 ? 'bevinding' : 'bevindingen'} – ${marking}`,
  footer: (on: string) => `Controle – peildatum ${on}`,
  sheet: 'Controle',
  none: 'Er zijn geen bevindingen.',
  headings: {
    severity: 'Zwaarte',
    kind: 'Soort',
    number: 'Nr.',
    place: 'Waar in het plan',
    reason: 'Wat er aan de hand is',
    mending: 'Wat u kunt doen',
  },
  mendings: {
    owner: 'Vul een trekker in.',
    'expected-end': 'Vul een verwacht einde in.',
    update: 'Schrijf een stand van zaken.',
    conclusion: 'Vul de conclusie in.',
    deviation: 'Vul oorzaak en bijsturing in.',
    tellings: 'Maak de twee acties gelijk.',
    budget: 'Bekijk de begroting.',
    commitment: 'Werk de toezegging bij.',
  },
} as const
