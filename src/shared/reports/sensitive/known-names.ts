import type { Plan } from '../../plan/plan'

/** Names in a plan that are no person although they look like it: its municipalities and organisations. */
export const knownNamesIn = ({ frame, organisations }: Pick<Plan, 'frame' | 'organisations'>): readonly string[] => [
  ...frame.municipalities.map(({ name }) => name),
  ...organisations.flatMap(({ name, shortName }) => [name, shortName]),
]
