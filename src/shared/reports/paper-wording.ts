import { actionsInWords } from './sentences'

/** The words of papers that are read from top to bottom, in Dutch at level B1. */
export const paperWording = {
  /** `Pagina 1 van 2` */
  page: { before: 'Pagina ', between: ' van ' },
  /** What a point rests on, behind it: ` [1.03; 2.04]` */
  sources: (numbers: readonly string[]) => (numbers.length > 0 ? ` [${numbers.join('; ')}]` : ''),

  /** The headings of the progress report (`reports.md` 1.5). */
  gs: {
    summary: '1 Samenvatting en gevraagd besluit',
    themes: '2 Voortgang per thema',
    deviations: '3 Afwijkingen en bijsturing',
    finance: '4 Financiën',
    changes: '5 Wijzigingen sinds de vorige rapportage',
    changesSincePlan: '5 Wijzigingen sinds het vastgestelde plan',
    outlook: '6 Vooruitblik komende twee kwartalen',
    actions: 'Bijlage 1 Actielijst',
    planning: 'Bijlage 2 Planning per kwartaal',
    account: 'Bijlage 3 Verantwoording',

    moreResults: (more: number) => `en nog ${actionsInWords(more)}, zie bijlage 1 Actielijst`,
    asked: 'Gedeputeerde Staten wordt gevraagd:',
    legend:
      'Een kleur is een voorstel van de toepassing, tenzij er (vastgesteld) bij staat. Zie bijlage 3 Verantwoording.',
    perTheme: 'Stoplichten per thema',
    planned: 'Gepland en werkelijk gereed',
    theme: (number: number, name: string) => `Thema ${number} ${name}`,
    ambition: (ambition: string) => `Ambitie volgens plan: ${ambition}`,
    judgement: 'Gewogen oordeel',
    causeAndConsequence: 'Oorzaak en gevolg',
    askedOf: 'Gevraagd van Gedeputeerde Staten',
    askedFor: (number: string, asked: string) => `${number} – ${asked}`,
    nothingComing: 'Geen acties met een verwacht einde in dit kwartaal.',
    lightsOfFirst: 'De stoplichten van deze eerste rapportage staan in bijlage 1 Actielijst.',
    here: (quarter: string) => `De gemarkeerde kolom is het kwartaal van de peildatum: ${quarter}.`,
    coming: (number: string, title: string) => `${number} – ${title}`,
  },

  /** Ready texts for other systems (`reports.md` 1.5). The plan does not say when it was adopted, so neither do they. */
  texts: {
    essence: 'Essentie / samenvatting',
    decision: 'Besluit',
    theme: (number: number, name: string) => `Thema ${number} ${name}`,
    adopted: (plan: string) => `Op [datum vaststelling invullen] stelden Gedeputeerde Staten het ${plan} vast.`,
    on: (day: string) => `Deze rapportage geeft de stand per ${day}.`,
    budget: (year: string, income: string, committed: string) =>
      `Van de begroting ${year} (${income}) is ${committed} vastgelegd.`,
    decide: 'Gedeputeerde Staten besluiten:',
    letter: (plan: string) =>
      `de Statenbrief “Voortgang ${plan}” vast te stellen en ter informatie toe te zenden aan Provinciale Staten`,
    themeOn: (number: number, name: string, day: string) => `Thema ${number} ${name} (stand per ${day})`,
    answer: (question: string, answer: string) => `${question} ${answer}`,
    about: (label: string, said: string) => `${label}: ${said}`,
  },
}
