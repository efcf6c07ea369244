/** The words of the list of the desk, in Dutch at level B1. */
export const deskWording = {
  title: 'Acties',
  subject: (plan: string, on: string) => `Lijst van acties uit het ${plan}, peildatum ${on}`,
  category: 'Actielijst',
  fileName: (on: string, marking: string) => `${on} Acties ${marking}`,
  standing: (on: string, count: number, marking: string) =>
    `Peildatum ${on} – ${count} ${count === 1 ? 'regel' : 'regels'} – ${marking}`,
  footer: (on: string) => `Acties – peildatum ${on}`,
  sheet: 'Acties',
  none: 'Er zijn geen acties.',
} as const
