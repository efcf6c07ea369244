/** The five colours of the traffic light, in the order in which tables print them (`reports.md` 1.2). */
export const LIGHTS = ['op-schema', 'aandachtspunt', 'loopt-achter', 'afgerond', 'niet-beoordeeld'] as const

export type Light = (typeof LIGHTS)[number]

const NAMES: Record<Light, string> = {
  'op-schema': 'Op schema',
  aandachtspunt: 'Aandachtspunt',
  'loopt-achter': 'Loopt achter',
  afgerond: 'Afgerond',
  'niet-beoordeeld': 'Niet beoordeeld',
}

const SYMBOLS: Record<Light, string> = {
  'op-schema': '●',
  aandachtspunt: '▲',
  'loopt-achter': '■',
  afgerond: '✔',
  'niet-beoordeeld': '○',
}

const MEANINGS: Record<Light, string> = {
  'op-schema': 'Uitvoering verloopt volgens plan. Geen bijsturing nodig.',
  aandachtspunt: 'Er is of dreigt een afwijking. Bijsturing is gewenst en kan binnen het programma.',
  'loopt-achter': 'Forse afwijking, of het resultaat wordt niet gehaald. Een besluit of extra inzet is nodig.',
  afgerond: 'Het afgesproken resultaat is bereikt.',
  'niet-beoordeeld':
    'Niet gestart volgens planning, geen kwartaal bekend, of niet bijgewerkt in deze periode. Nooit groen.',
}

/** The word of a light; it always goes with its symbol, never with the colour alone. */
export const lightName = (of: Light): string => NAMES[of]

export const lightSymbol = (of: Light): string => SYMBOLS[of]

/** `▲ Aandachtspunt` */
export const lightInWords = (of: Light): string => `${SYMBOLS[of]} ${NAMES[of]}`

/** What a light means, in a sentence (`reports.md` 1.2). */
export const lightMeaning = (of: Light): string => MEANINGS[of]

const FROM_GOOD_TO_BAD: readonly Light[] = ['niet-beoordeeld', 'afgerond', 'op-schema', 'aandachtspunt', 'loopt-achter']

/** The worst of some lights; *niet beoordeeld* only when all of them are. */
export const worstOf = (lights: readonly Light[]): Light =>
  lights.reduce(
    (worst, light) => (FROM_GOOD_TO_BAD.indexOf(light) > FROM_GOOD_TO_BAD.indexOf(worst) ? light : worst),
    'niet-beoordeeld',
  )
