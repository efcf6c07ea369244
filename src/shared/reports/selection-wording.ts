import type { Selection } from './gs-material'

/** The words of a report about a selection: that it is not the whole plan, wherever it could be taken for that. */
export const selectionWording = {
  subject: 'Selectie',
  short: 'selectie',
  standing: ({ actions, of }: Selection) => `selectie: ${actions} van de ${of} acties`,
  front: ({ name, actions, of }: Selection) =>
    `Deze rapportage gaat niet over het hele plan, maar over een selectie: weergave “${name}”, ${actions} van de ${of} acties.`,
  actions: 'Acties in de selectie',
  /** A sentence about the whole plan elsewhere, said of the selection alone. */
  ofSelection: (sentence: string) => `Selectie: ${sentence}`,
  wholePlan: (heading: string) => `${heading} (hele plan)`,
  finance:
    'De begroting is niet per actie verdeeld. Daarom gaat dit deel over het hele plan en niet alleen over de selectie.',
  rules: [
    'De opsteller heeft de weergave gekozen. Welke acties erin zitten, staat in de Actielijst. De andere acties tellen nergens mee.',
    'Ook de vorige cijfers en de wijzigingen gaan alleen over de acties die nu in de selectie zitten.',
    'Een gewogen oordeel van de adviseur gaat over een heel thema en staat daarom niet in deze rapportage. De kleur van een thema volgt hier uit de acties in de selectie. Een thema zonder actie in de selectie staat er niet in.',
    'Een onderdeel van een actie telt hier zelf mee als de hele actie niet in de selectie zit. Een actie die twee keer in het plan staat, telt bij het laagste nummer dat in de selectie zit.',
  ],
}
