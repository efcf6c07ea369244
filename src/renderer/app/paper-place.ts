/** The papers of *Rapportages*, in the order of the screen. */
export const PAPERS = ['gs', 'notes', 'cdk', 'issues'] as const

/** Where in *Rapportages* someone is. */
export interface PaperPlace {
  readonly paper: (typeof PAPERS)[number]
  /** The note that is open; empty for the list of them. */
  readonly note: string | null
  /** The issued paper that is open; empty for the register. */
  readonly issue: string | null
}

export const PAPERS_START: PaperPlace = { paper: 'gs', note: null, issue: null }
