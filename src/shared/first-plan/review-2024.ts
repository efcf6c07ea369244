import { literal } from './literal'

/** One thing done before the plan began, as *Terugblik 2024* lists it. */
export interface Achievement {
  readonly side: 'intern' | 'extern'
  /** The words of the plan. */
  readonly text: string
}

const intern = [
  `Het opstellen en onder de aandacht brengen van het manifest en bijbehorende handreiking
   ‘weerbaar bestuur’3;`,
  `Het aantrekken van een ‘Regisseur Veilige Publieke Taak’;`,
  `Lancering van één intern meldpunt voor agressie door derden, ondermijnende criminaliteit en
   integriteitskwesties;`,
  `Het herschrijven van het frauderesponsplan;`,
  `Het organiseren van verschillende netwerk- en kennisevents voor ambtenaren, bestuurders en
   politieke ambtsdragers;`,
  `Het organiseren van workshops voor nieuwe medewerkers en leidinggevenden en het geven van
   presentaties aan verschillende teams ter vergroting van de bewustwording rondom het thema;`,
  `Het uitvoeren van tientallen Bibob-onderzoeken op het gebied van aanbestedingen, subsidies,
   vergunningverlening en vastgoed;`,
]

const extern = [
  `Het stimuleren van het bijwerken van de BAG-registratie voor vakantiewoningen door gemeenten;`,
  `Het onderhouden/opzetten van diverse contacten met ketenpartners in de ondermijningsaanpak;`,
  `Het faciliteren en (mede)organiseren van basis- en gevorderde Bibob-trainingen aan Bibob- en
   OOV-professionals binnen de 26 gemeenten;`,
  `Toetreding tot de stuurgroep RIEC Midden-Nederland;`,
  `Voorbereiding en medefinanciering van het trainingscentrum ondermijning Midden-Nederland,
   ‘Loods 17’;`,
  `Subsidieverlening aan Bibob-samenwerking tussen 10 gemeenten in West Utrecht.`,
]

const achieved = (side: Achievement['side'], texts: readonly string[]): readonly Achievement[] =>
  texts.map((text) => ({ side, text: literal(text) }))

/** *Terugblik 2024*, word for word: first what was done inside the province, then outside. */
export const review2024: readonly Achievement[] = [...achieved('intern', intern), ...achieved('extern', extern)]
