import { actions } from './nl/actions'
import { app } from './nl/app'
import { problems } from './nl/problems'
import { ui } from './nl/ui'

/** Every sentence of the screens, in Dutch, language level B1. The words of the domain stand in `shared/plan`. */
export const nl = { actions, app, problems, ui } as const
