import { actions } from './nl/actions'
import { admin } from './nl/admin'
import { app } from './nl/app'
import { control } from './nl/control'
import { engagements } from './nl/engagements'
import { entries } from './nl/entries'
import { erasure } from './nl/erasure'
import { exchange } from './nl/exchange'
import { finance } from './nl/finance'
import { keys } from './nl/keys'
import { lock } from './nl/lock'
import { log } from './nl/log'
import { notes } from './nl/notes'
import { overview } from './nl/overview'
import { palette } from './nl/palette'
import { papers } from './nl/papers'
import { planning } from './nl/planning'
import { problems } from './nl/problems'
import { promises } from './nl/promises'
import { relations } from './nl/relations'
import { reports } from './nl/reports'
import { rescue } from './nl/rescue'
import { round } from './nl/round'
import { story } from './nl/story'
import { ui } from './nl/ui'

/** Every sentence of the screens, in Dutch, language level B1. The words of the domain stand in `shared/plan`. */
export const nl = {
  actions,
  admin,
  app,
  control,
  engagements,
  entries,
  erasure,
  exchange,
  finance,
  keys,
  lock,
  log,
  notes,
  overview,
  palette,
  papers,
  planning,
  problems,
  promises,
  relations,
  reports,
  rescue,
  round,
  story,
  ui,
} as const
