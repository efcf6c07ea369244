import type { PlanFrame } from '../plan/plan'
import { quarter } from '../plan/quarter'
import { glossary } from './glossary'
import { municipalities } from './municipalities'
import { themes } from './themes'

/** What never changes about the plan of 2025-2026; every screen needs it, and it is small. */
export const planFrame = {
  id: 'uitvoeringsplan-ondermijning-2025-2026',
  title: 'Uitvoeringsplan ondermijning 2025-2026',
  first: quarter('2025-Q1'),
  last: quarter('2026-Q4'),
  themes,
  municipalities,
  glossary,
} satisfies PlanFrame
