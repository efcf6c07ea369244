import type { Action, Update } from '../plan/action'
import type { Day } from '../plan/day'
import { DISCLOSURES, readable, type Disclosed, type Disclosure } from '../plan/disclosure'
import type { Theme } from '../plan/theme'
import type { ActionStand } from '../progress/action-stand'
import type { Move } from '../progress/moves'
import type { Stand } from '../progress/stand'
import { groundsOf, nextStepOf, updateFor } from './free-texts'

/** The free texts of an action or a theme that a GS paper can print, by what they are. */
export const FREE_TEXTS = ['update', 'deviation', 'grounds', 'move', 'step', 'verdict'] as const

export type FreeText = (typeof FREE_TEXTS)[number]

/** So many texts of a kind and a level that a paper leaves out. */
export interface WithheldTexts extends Disclosed {
  readonly kind: FreeText
  readonly count: number
}

/** What a paper leaves out of one action or one theme. */
export type Withheld =
  | {
      readonly of: 'action'
      readonly action: Action
      readonly texts: readonly WithheldTexts[]
      /** The *stand van zaken* that it does print. */
      readonly taken: Update | null
    }
  | { readonly of: 'theme'; readonly theme: Theme; readonly texts: readonly WithheldTexts[] }

/**
 * What a paper of that level leaves out of a stand because its reader may not read it: counted per action and theme,
 * never quoted. Of the steps only the next one counts, because a paper never prints another.
 */
export function withheldFrom(level: Disclosure, { on, actions, themes }: Stand): readonly Withheld[] {
  const ofThemes = themes.map(({ theme, verdict }): Withheld => ({
    of: 'theme',
    theme,
    texts: unreadable(level, verdict ? [['verdict', verdict]] : []),
  }))
  const ofActions = actions.map((stand): Withheld => ({
    of: 'action',
    action: stand.action,
    texts: unreadable(level, freeTextsOf(stand, on)),
    taken: updateFor(level, stand),
  }))
  return [...ofThemes, ...ofActions].filter(({ texts }) => texts.length > 0)
}

/** How many texts that are in all. */
export const countOfWithheld = (all: readonly Withheld[]): number =>
  all.reduce((sum, { texts }) => texts.reduce((more, { count }) => more + count, sum), 0)

type Written = readonly [kind: FreeText, text: Disclosed]

function freeTextsOf({ action, updates, moves, promisesMoved }: ActionStand, on: Day): readonly Written[] {
  const one = (kind: FreeText, text: Disclosed | null): readonly Written[] => (text ? [[kind, text]] : [])
  return [
    ...updates.map((update): Written => ['update', update]),
    ...one('deviation', action.deviation),
    ...one('grounds', groundsOf(action)),
    ...moves.filter(({ reason, decision }) => reason !== null && decision === null).map(moved),
    ...promisesMoved.map(moved),
    ...one('step', nextStepOf(action, on)),
  ]
}

/** An expectation that moved along with its promise is told with the promise. */
const moved = (move: Move): Written => ['move', move]

/** Counted by kind and level, in the order of both lists. */
function unreadable(level: Disclosure, texts: readonly Written[]): readonly WithheldTexts[] {
  const kept = texts.filter(([, text]) => readable(text, level) === null)
  return FREE_TEXTS.flatMap((kind) =>
    DISCLOSURES.map((disclosure) => {
      const alike = kept.filter(([each, text]) => each === kind && text.disclosure === disclosure)
      return { kind, disclosure, count: alike.length }
    }),
  ).filter(({ count }) => count > 0)
}
