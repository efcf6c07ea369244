import { actions } from './nl/actions'
import { app } from './nl/app'
import { entries } from './nl/entries'
import { finance } from './nl/finance'
import { overview } from './nl/overview'
import { papers } from './nl/papers'
import { planning } from './nl/planning'
import { problems } from './nl/problems'
import { reports } from './nl/reports'
import { round } from './nl/round'
import { story } from './nl/story'
import { ui } from './nl/ui'

/** Every sentence of the screens, in Dutch, language level B1. The words of the domain stand in `shared/plan`. */
export const nl = {
  actions,
  app,
  entries,
  finance,
  overview,
  papers,
  planning,
  problems,
  reports,
  round,
  story,
  ui,
} as const
