import type { Action } from '@shared/plan/action'
import type { PlanFrame } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'

/** An action that promises nothing in particular, but for what the test says. */
export const anAction = (said: Partial<Action>): Action => ({
  id: 'actie-1.01',
  number: '1.01',
  theme: 1,
  section: 'Eigen organisatie',
  title: 'Doe wat is beloofd',
  planText: 'Er wordt iets beloofd.',
  source: { heading: 'Thema 1' },
  kind: 'resultaat',
  strength: 'vast',
  condition: null,
  timing: null,
  adopted: { start: null, end: null },
  expected: { start: null, end: null },
  owner: null,
  partners: [],
  municipalities: [],
  amounts: [],
  parent: null,
  alsoAt: [],
  status: 'niet-gestart',
  statusReason: null,
  weight: 1,
  revision: 0,
  ...said,
})

export const aFrame = (said: Partial<PlanFrame> = {}): PlanFrame => ({
  id: 'proefplan',
  title: 'Uitvoeringsplan ondermijning 2025-2026',
  first: quarter('2025-Q1'),
  last: quarter('2026-Q4'),
  themes: [
    { number: 1, name: 'Weerbaarheid eigen organisatie', ambition: 'Wij worden weerbaarder.' },
    { number: 2, name: 'Provinciaal beleid', ambition: 'Wij letten op.' },
    { number: 3, name: 'Overheid en samenleving', ambition: 'Wij verbinden.' },
    { number: 4, name: 'Informatie- en kennisdeling', ambition: 'Wij delen.' },
  ],
  municipalities: [],
  ...said,
})
