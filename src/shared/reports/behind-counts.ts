import type { ThemeNumber } from '../plan/theme'
import { countOf, type Count } from '../progress/count'
import type { Stand } from '../progress/stand'
import { counted } from './gs-highlights'

/** Which of the figures of a count is asked about. */
export type CountAsked = (count: Count) => number

/** Who can say which actions a count rests on, of the whole plan or of one theme. */
export type Behind = (asked: CountAsked, theme?: ThemeNumber) => readonly string[]

/**
 * The numbers of the actions behind a count: those that add something to it when they are counted alone, by the very
 * rules that counted them together.
 */
export function behindCounts(stand: Stand): Behind {
  const alone = counted(stand).map(({ action }, index, all) => ({
    number: action.number,
    theme: action.theme,
    count: countOf(all.slice(index, index + 1), stand.on),
  }))
  return (asked, theme) =>
    alone
      .filter((each) => (theme === undefined || each.theme === theme) && asked(each.count) !== 0)
      .map(({ number }) => number)
}

/** The numbers that stand in one of two lists and not in the other: what makes the difference between two counts. */
export function inOneOf(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first, second] = [new Set(one), new Set(other)]
  return [...new Set([...one, ...other])].filter((number) => first.has(number) !== second.has(number)).sort()
}
