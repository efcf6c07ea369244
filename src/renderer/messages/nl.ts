import { app } from './nl/app'
import { problems } from './nl/problems'

/** Every sentence of the screens, in Dutch, language level B1. The words of the domain stand in `shared/plan`. */
export const nl = { app, problems } as const
