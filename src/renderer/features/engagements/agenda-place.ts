/** The parts of the screen. */
export const AGENDA_PARTS = ['moments', 'commitments', 'trends'] as const

export type AgendaPart = (typeof AGENDA_PARTS)[number]

/** What of the agenda is shown: a part of it, and the entry of it that is open. */
export interface AgendaPlace {
  readonly part: AgendaPart
  readonly opened: string | null
}

export const AGENDA_START: AgendaPlace = { part: 'moments', opened: null }
