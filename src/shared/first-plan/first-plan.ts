import type { Action } from '../plan/action'
import type { BudgetLine } from '../plan/budget'
import type { Organisation } from '../plan/organisation'
import type { PlanFrame } from '../plan/plan'
import { budget } from './budget'
import { planFrame } from './frame'
import { frameworks } from './frameworks'
import type { Term } from './glossary'
import { organisations } from './organisations'
import { otherChapters } from './other-chapters'
import { remarks, type Remark } from './remarks'
import { review2024, type Achievement } from './review-2024'
import { roles, type Role } from './roles'
import { theme1 } from './theme-1'
import { theme2 } from './theme-2'
import { theme3 } from './theme-3'
import { theme4 } from './theme-4'

/** A plan as it was adopted: its frame, what it promises, and what its annexes list. */
export interface AdoptedPlan extends PlanFrame {
  readonly actions: readonly Action[]
  readonly budget: readonly BudgetLine[]
  readonly organisations: readonly Organisation[]
  readonly frameworks: readonly string[]
  readonly roles: readonly Role[]
  readonly glossary: readonly Term[]
  readonly review2024: readonly Achievement[]
  readonly remarks: readonly Remark[]
}

/**
 * The *Uitvoeringsplan ondermijning 2025-2026* as data, word for word.
 *
 * What it was read by:
 * - A sentence with its own kind or its own time is an action of its own; what one sentence lists are parts of it.
 * - Research stays a `verkenning`, and wish, intention and condition stay what they are, whatever the heading says.
 * - A quarter follows only from a quarter, a year or a day in the text. `De komende twee jaar` gives a start, the plan
 *   period, and no end; `komend jaar` gives nothing until the advisor confirms which year.
 * - An owner is there only where the text says who does it.
 * - What is told twice is two records that point at each other; the count takes the lowest number.
 */
export const firstPlan: AdoptedPlan = {
  ...planFrame,
  actions: [...theme1, ...otherChapters, ...theme2, ...theme3, ...theme4],
  budget,
  organisations,
  frameworks,
  roles,
  review2024,
  remarks,
}
