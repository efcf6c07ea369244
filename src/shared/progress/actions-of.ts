import type { ActionStand } from './action-stand'
import type { Stand } from './stand'

/**
 * The actions of a municipality or an organisation, by number: those that name it by its id, and never by a name in a
 * text, because *Utrecht* is also in *Utrechtse Heuvelrug* and in the name of the province. A part stands apart only
 * where the whole is not theirs, and what the plan tells twice stands there once.
 */
export function actionsOf({ actions }: Stand, relation: string): readonly ActionStand[] {
  const theirs = actions.filter(({ action, countsAs }) => countsAs !== 'retelling' && isTheirs(action, relation))
  const numbers = new Set(theirs.map(({ action }) => action.number))
  return theirs.filter(({ action }) => action.parent === null || !numbers.has(action.parent))
}

const isTheirs = ({ municipalities, partners }: ActionStand['action'], relation: string): boolean =>
  municipalities.includes(relation) || partners.some(({ organisation }) => organisation === relation)
