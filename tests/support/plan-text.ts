import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PLAN_TEXT = new URL('../../../shared/plan/uitvoeringsplan-ondermijning-2025-2026.txt', import.meta.url)

/** The adopted plan as it was published: the source that the plan as data is held against. */
export const readPlanText = (): string => readFileSync(fileURLToPath(PLAN_TEXT), 'utf8')
