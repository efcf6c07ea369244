import { literal } from './literal'

/** *Juridische en andere relevante kaders*: what the plan stands on, word for word. */
export const frameworks: readonly string[] = [
  `De commissaris van de Koning heeft de centrale rol in het integriteitsbeleid van de provincie
   Utrecht. Die rol komt voort uit artikel 175 lid 2 van de Provinciewet, waarin de commissaris van de
   Koning wordt belast met de taak de bestuurlijke integriteit van de provincie te bevorderen;`,
  `In de Ambtenarenwet is geregeld welke verplichtingen op het gebied van integriteit en veilige
   werkomgeving voor werkgevers en werknemers in de publieke sector gelden (artikel 4 uit de
   Ambtenarenwet 2017). Een onderdeel is het jaarlijks verantwoorden en openbaar maken van het in
   lid 2 genoemde integriteitsbeleid. Dit doen we door middel van het Jaarverslag Integriteit en
   Ondermijning;`,
  `De portefeuilles ‘Integriteit en ondermijning’ zijn ondergebracht bij de commissaris van de Koning;`,
  `Beleidsregel Wet Bibob provincie Utrecht 2021;`,
  `In de Arbowet is het maken van beleid met betrekking tot agressie en geweld van buiten richting de
   organisatie verplicht gesteld;`,
  `Regeling Rechtspositie decentrale politieke ambtsdragers welke voorziet in veiligheidsmaatregelen
   voor decentrale bestuurders (en welke regeling per 1 januari 2024, via de Regeling
   Beveiligingsmaatregelen Decentrale Bestuurders, een uitbreiding kent);`,
  `In de Eenduidige Landelijke Afspraken (ELA) zijn afspraken gemaakt tussen Politie, OM en het
   ministerie van Binnenlandse Zaken en Koninkrijksrelaties hoe gezamenlijk te handelen bij agressie
   en intimidatie richting functionarissen met een publieke taak. Het beleid van decentrale overheden
   dient hierop aan te sluiten.`,
].map(literal)
