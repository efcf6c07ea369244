/** What main can be busy with before the window of the plan is there. */
const KINDS = ['looking', 'copying', 'journals', 'backups', 'keeping'] as const

/** What a start is busy with, and how far that is as far as anyone can tell. */
export interface StartStep {
  readonly kind: (typeof KINDS)[number]
  readonly percent: number | null
}

/** Who hears of every step. */
export type OnStep = (step: StartStep) => void

/** Where a start begins: at what the last run left. */
export const FIRST_STEP: StartStep = { kind: 'looking', percent: null }

/** The end of the address of the page that shows it, `#journals-40`: that page then needs no verb and no answer. */
export const asHash = ({ kind, percent }: StartStep): string =>
  percent === null ? `#${kind}` : `#${kind}-${Math.floor(percent)}`

/** The step in such an address; the first one when it says anything else. */
export function stepIn(hash: string): StartStep {
  const [, name, percent] = /^#([a-z]+)(?:-(\d{1,3}))?$/.exec(hash) ?? []
  const kind = KINDS.find((each) => each === name)
  return kind === undefined ? FIRST_STEP : { kind, percent: percent === undefined ? null : Number(percent) }
}
