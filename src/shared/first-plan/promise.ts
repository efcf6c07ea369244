import { NOT_YET_SAID, type Action, type Amount } from '../plan/action'
import { isContinuous, type Kind, type Strength } from '../plan/kind'
import type { Status } from '../plan/status'
import type { ThemeNumber } from '../plan/theme'
import { literal } from './literal'
import type { MunicipalityId } from './municipalities'
import type { OrganisationId } from './organisations'
import { type When } from './when'

/** A piece of the plan in which promises stand together. */
export interface Passage {
  readonly theme: ThemeNumber
  readonly section: string
  /** The headings above it, joined with ` › `. */
  readonly heading: string
}

/** One promise as the plan makes it. What is left out here, the plan does not say. */
export interface Promised {
  /** `1.03`, or `3.04a` for a part of `3.04`. */
  readonly number: string
  readonly title: string
  readonly kind: Kind
  /** Firm when left out. */
  readonly strength?: Strength
  /** The words that make it conditional. */
  readonly condition?: string
  readonly when?: When
  readonly owner?: string
  readonly partners?: readonly OrganisationId[]
  readonly municipalities?: readonly MunicipalityId[]
  readonly amounts?: readonly Amount[]
  readonly alsoAt?: readonly string[]
  /** Only where the plan says that the work already runs. */
  readonly status?: Status
  /** Whole sentences, copied from the plan. */
  readonly text: string
}

/** The promises of one passage, in the order of the plan. */
export const passage = (where: Passage, promises: readonly Promised[]): readonly Action[] =>
  promises.map((promised) => actionOf(where, promised))

function actionOf({ theme, section, heading }: Passage, promised: Promised): Action {
  const { number, title, kind, strength = 'vast', condition, when, owner } = promised
  const planning = { start: when?.start ?? null, end: when?.end ?? null }
  return {
    id: `actie-${number}`,
    number,
    theme,
    section,
    title,
    planText: literal(promised.text),
    source: { heading },
    kind,
    strength,
    condition: condition === undefined ? null : { text: condition, met: null },
    timing: when?.words ?? null,
    adopted: planning,
    expected: planning,
    owner: owner === undefined ? null : { value: owner, origin: 'plan' },
    partners: (promised.partners ?? []).map((organisation) => ({ organisation, origin: 'plan' })),
    municipalities: promised.municipalities ?? [],
    amounts: promised.amounts ?? [],
    parent: parentOf(number),
    alsoAt: promised.alsoAt ?? [],
    status: promised.status ?? statusAtStart(kind, strength),
    ...NOT_YET_SAID,
  }
}

/** What has no end goes on from the first day; but a wish has not started because it was wished. */
const statusAtStart = (kind: Kind, strength: Strength): Status =>
  isContinuous(kind) && strength !== 'wens' ? 'doorlopend' : 'niet-gestart'

/** `3.04` for `3.04a`; nothing for `3.04`. */
const parentOf = (number: string): string | null => /^(\d\.\d\d)[a-z]$/.exec(number)?.[1] ?? null
