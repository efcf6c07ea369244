import type { Action } from '../plan/action'
import { passage } from './promise'
import { said } from './when'

const communication = passage({ theme: 1, section: 'Communicatie', heading: 'Communicatie' }, [
  {
    number: '1.26',
    title: 'Intranetpagina over ondermijnende criminaliteit en de Wet Bibob actualiseren',
    kind: 'resultaat',
    alsoAt: ['1.01'],
    text: `
      Zo zal
      de bestaande intranetpagina met informatie over ondermijnende criminaliteit en de Wet Bibob worden
      geactualiseerd.`,
  },
  {
    number: '1.27',
    title: 'Blijvend aandacht vragen voor het interne Meldpunt',
    kind: 'doorlopend',
    text: `
      Via verschillende kanalen zal blijvend aandacht worden gevraagd voor het interne Meldpunt
      (agressie door derden, ondermijnende criminaliteit en integriteit).`,
  },
  {
    number: '1.28',
    title: 'Via de Dag van het Vertrouwen aandacht vestigen op weerbaarheid',
    kind: 'doorlopend',
    text: `
      Daarnaast wordt via de Dag van het
      Vertrouwen aandacht gevestigd op het thema weerbaarheid, waarbij tevens de gelegenheid wordt geboden
      aan deelnemers om zich in te schrijven voor inspirerende sessies.`,
  },
  {
    number: '1.29',
    title: 'Werken aan een provinciale webpagina met tekst en uitleg over de aanpak',
    kind: 'resultaat',
    when: said('de komende tijd'),
    alsoAt: ['1.02'],
    text: `
      Daarom zal de komende tijd worden gewerkt aan het opstellen
      van een provinciale webpagina met tekst- en uitleg over onze ondermijningsaanpak.`,
  },
])

const yearlyAccount = passage(
  { theme: 1, section: 'Juridische kaders', heading: 'Bijlage › Juridische en andere relevante kaders' },
  [
    {
      number: '1.30',
      title: 'Jaarlijks verantwoorden in het Jaarverslag Integriteit en Ondermijning',
      kind: 'doorlopend',
      when: said('jaarlijks'),
      text: `
        Een onderdeel is het jaarlijks verantwoorden en openbaar maken van het in
        lid 2 genoemde integriteitsbeleid. Dit doen we door middel van het Jaarverslag Integriteit en
        Ondermijning;`,
    },
  ],
)

/**
 * What the plan promises outside its four chapters. It all concerns the province's own organisation, so it is counted
 * with theme 1; the heading says where it stands.
 */
export const otherChapters: readonly Action[] = [...communication, ...yearlyAccount]
