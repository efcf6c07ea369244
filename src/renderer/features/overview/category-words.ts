import { lightInWords, lightName } from '@shared/plan/light'
import { statusName } from '@shared/plan/status'
import type { Category } from '@shared/progress/bridge'
import type { Count } from '@shared/progress/count'

/** `▲ Aandachtspunt`; what is withdrawn has no symbol. */
export const categoryInWords = (category: Category): string =>
  category === 'vervallen' ? statusName('vervallen') : lightInWords(category)

/** `Aandachtspunt` */
export const categoryName = (category: Category): string =>
  category === 'vervallen' ? statusName('vervallen') : lightName(category)

/** How many actions of a count are in a category. */
export const numberIn = ({ lights, withdrawn }: Count, category: Category): number =>
  category === 'vervallen' ? withdrawn : lights[category]
