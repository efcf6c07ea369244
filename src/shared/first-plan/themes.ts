import type { Theme } from '../plan/theme'
import { literal } from './literal'

/** The four chapters with their ambitions, word for word. */
export const themes: readonly Theme[] = [
  {
    number: 1,
    name: 'Weerbaarheid eigen organisatie',
    ambition: literal(`
      We verhogen de bewustwording op het gebied van ondermijning, integriteit en Veilige Publieke
      Taak, bij ambtenaren en politieke ambtsdragers met als doel de interne meldingsbereidheid en slagkracht
      te vergroten.`),
  },
  {
    number: 2,
    name: 'Aanpak van ondermijning in provinciaal beleid',
    ambition: literal(`
      De komende jaren wordt ingezet op een steviger veiligheidsaanpak binnen verschillende interne
      beleidsdomeinen, waaronder vitale vakantieparken, VAB, bedrijventerreinen en opruimen van
      drugsafvaldumpingen.`),
  },
  {
    number: 3,
    name: 'Weerbaarheid overheid en samenleving',
    ambition: literal(`
      De provincie speelt een nadrukkelijker rol als intermediair tussen gemeenten, kennispartners en
      het Rijk bij de totstandkoming van gezamenlijk beleid ter verhoging van de weerbaarheid.`),
  },
  {
    number: 4,
    name: 'Informatie- en kennisdeling',
    ambition: literal(`
      De informatiepositie van de eigen organisatie is verstevigd. In 2025 en 2026 zal worden
      geïnventariseerd op welke wijze de informatiepositie van de provincie kan worden verbeterd. Verder
      bevordert de provincie doelmatige uitwisseling van kennis en ervaring tussen verschillende ketenpartners.`),
  },
]
