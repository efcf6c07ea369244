/** The words of the overview for the commissaris van de Koning, in Dutch at level B1 (`reports.md` 3.5). */
export const cdkOverviewWording = {
  title: 'Overzicht commissaris van de Koning',
  subject: (plan: string, on: string) => `Overzicht bij het ${plan}, peildatum ${on}`,
  category: 'Overzicht',
  fileName: (on: string, version: string) => `${on} Overzicht CdK ${version}`,
  standing: (on: string, state: string, marking: string) => `Peildatum ${on} – ${state} – ${marking}`,
  footer: (on: string, version: string) => `Overzicht commissaris van de Koning – peildatum ${on} – versie ${version}`,

  municipalities: {
    name: 'Gemeenteoverzicht',
    headings: {
      municipality: 'Gemeente',
      district: 'Politiedistrict',
      lastVisit: 'Laatste ambtsbezoek',
      nextVisit: 'Volgende ambtsbezoek',
      lastTalk: 'Laatste klankbordgesprek',
      actions: 'Acties',
      onSchedule: 'Op schema',
      attention: 'Aandachtspunt',
      behind: 'Loopt achter',
      finished: 'Afgerond',
      cooperations: 'Samenwerkingen',
      openCommitments: 'Open toezeggingen',
      talkingPoint: 'Aandachtspunt voor gesprek',
    },
    longAgo: 'Bezoek langer dan 2 jaar geleden',
    and: '. ',
    counts:
      'Eén actie kan bij meer gemeenten horen. De aantallen samen kunnen daarom hoger zijn dan het aantal acties in het plan.',
    none: 'Het plan noemt geen gemeenten.',
  },

  agenda: {
    name: 'Bestuurlijke agenda',
    headings: {
      on: 'Datum',
      occasion: 'Gelegenheid',
      kind: 'Soort',
      withWhom: 'Met wie',
      subject: 'Onderwerp ondermijning',
      actions: 'Acties',
      note: 'Annotatie',
      deliverBy: 'Uiterste aanleverdatum',
      when: 'Wanneer',
    },
    past: 'Geweest',
    coming: 'Komt nog',
    none: 'Er staan geen momenten in de agenda.',
  },

  commitments: {
    name: 'Toezeggingen en afspraken',
    headings: {
      number: 'Nr.',
      on: 'Datum',
      at: 'Bij',
      text: 'Toezegging of afspraak',
      by: 'Door',
      to: 'Aan',
      due: 'Gereed',
      state: 'Status',
      standing: 'Stand',
    },
    none: 'Er zijn geen toezeggingen of afspraken.',
  },

  trends: {
    name: 'Trends en ontwikkelingen',
    headings: {
      on: 'Datum',
      text: 'Trend of ontwikkeling',
      theme: 'Thema',
      source: 'Bron',
      meaning: 'Betekenis voor Utrecht',
      proposal: 'Voorstel',
      disclosure: 'Openbaarheid',
    },
    none: 'Er zijn geen trends of ontwikkelingen vastgelegd.',
  },

  actions: { name: 'Acties (kort)', none: 'Het plan heeft geen acties.' },

  account: {
    what: (plan: string) =>
      `Dit overzicht hoort bij het ${plan}. Het bereidt bezoeken en gesprekken van de commissaris van de Koning voor. Het is een momentopname: de cijfers veranderen niet meer.`,
    counting: [
      'Een actie staat bij een gemeente als zij in de volgapplicatie aan die gemeente is gekoppeld. Op woorden in de tekst wordt niet gezocht: “Utrecht” staat ook in “Utrechtse Heuvelrug”.',
      'Acties zonder kleur of zonder oordeel tellen wel mee bij Acties, maar niet bij een kleur.',
      'Onderdelen van een actie (een letter achter het nummer) tellen alleen mee als de hele actie niet bij die gemeente hoort.',
      'Bezoek langer dan 2 jaar geleden: het laatste ambtsbezoek in de agenda is van meer dan twee jaar voor de peildatum. Is er geen bezoek bekend, dan blijft het vak leeg.',
    ],
    withheld: (texts: number) =>
      texts === 1
        ? '1 tekst niet opgenomen (strenger dan dit overzicht).'
        : `${texts} teksten niet opgenomen (strenger dan dit overzicht).`,
    nothingWithheld: 'Alle teksten zijn opgenomen.',
  },
} as const
