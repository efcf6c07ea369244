import type { Action, Update } from '../plan/action'
import { dayInNumbers } from '../plan/day'
import type { Dossier } from '../plan/dossier'
import { engagementKindName } from '../plan/engagement'
import { linksOf } from '../plan/link'
import type { NoteDraft } from '../plan/note-draft'
import type { Plan } from '../plan/plan'
import { asRead } from '../plan/plan-text'
import { relationsOf } from '../plan/relation'

/** The sorts of place that something can be found at, in the order of the list. */
export const PLACE_SORTS = ['action', 'relation', 'moment', 'commitment', 'trend', 'note', 'issue'] as const

export type PlaceSort = (typeof PLACE_SORTS)[number]

/** Somewhere that can be gone to: the panel of an action, a moment in the agenda, the file of a partner. */
export interface Place {
  readonly sort: PlaceSort
  readonly id: string
}

/** Everything that can be read at one place, for searching: so one place is found once. */
export interface SearchDocument {
  readonly id: string
  readonly place: Place
  /** What it is called in a list. */
  readonly title: string
  /** A quiet line beside that. */
  readonly about: string
  /** All other texts there, each a passage of its own. */
  readonly texts: readonly string[]
}

/** All that can be found in a plan. What a note is called, its own paper says. */
export function documentsOf(plan: Plan, titleOfNote: (note: NoteDraft) => string): readonly SearchDocument[] {
  const names = namesIn(plan)
  return [
    ...actionsIn(plan, names),
    ...relationsIn(plan),
    ...plan.engagements.map(({ id, kind, occasion, on, place, withWhom, subject, outcome, findings, ...tied }) =>
      aDocument(
        'moment',
        id,
        occasion,
        [dayInNumbers(on), place],
        [
          engagementKindName(kind),
          withWhom,
          subject,
          outcome,
          findings,
          names([...tied.municipalities, ...tied.organisations]),
        ],
      ),
    ),
    ...plan.commitments.map(({ id, number, text, at, by, to, standing, ...tied }) =>
      aDocument(
        'commitment',
        id,
        `${number} ${text}`,
        [at],
        [`${by} ${to}`, standing, names([...tied.municipalities, ...tied.organisations])],
      ),
    ),
    ...plan.trends.map(({ id, on, text, source, meaning, proposal }) =>
      aDocument('trend', id, text, [dayInNumbers(on), source], [meaning, proposal]),
    ),
    ...plan.notes.map((note) =>
      aDocument('note', note.id, titleOfNote(note), [dayInNumbers(note.on)], Object.values(note.texts)),
    ),
    ...plan.issues.map(({ id, number, title, on, sentTo, moment, withdrawn }) =>
      aDocument('issue', id, `${number} ${title}`, [dayInNumbers(on), moment], [sentTo, withdrawn ?? '']),
    ),
  ]
}

function aDocument(
  sort: PlaceSort,
  id: string,
  title: string,
  about: readonly string[],
  texts: readonly string[],
): SearchDocument {
  const isSaid = (text: string) => text.trim() !== ''
  return {
    id: `${sort} ${id}`,
    place: { sort, id },
    title: title.trim(),
    about: about.filter(isSaid).join(' · '),
    texts: texts.filter(isSaid),
  }
}

/** The names behind ids of municipalities and organisations, short and written out. */
function namesIn({ frame, organisations }: Plan): (ids: readonly string[]) => string {
  const names = new Map([
    ...frame.municipalities.map(({ id, name }) => [id, name] as const),
    ...organisations.map(
      ({ id, name, shortName }) => [id, shortName === name ? name : `${shortName} ${name}`] as const,
    ),
  ])
  return (ids) => ids.flatMap((id) => names.get(id) ?? []).join(', ')
}

function actionsIn(plan: Plan, names: ReturnType<typeof namesIn>): readonly SearchDocument[] {
  const themes = new Map(plan.frame.themes.map(({ number, name }) => [number, name]))
  const updates = new Map<string, Update[]>()
  for (const update of plan.updates) {
    const told = updates.get(update.actionId)
    if (told) told.push(update)
    else updates.set(update.actionId, [update])
  }
  return plan.actions.map((action) => {
    const { id, number, title, section, owner, theme, partners, municipalities } = action
    return aDocument(
      'action',
      id,
      `${number} ${title}`,
      [section, owner?.value ?? ''],
      [
        ...textsOf(action),
        names([...partners.map(({ organisation }) => organisation), ...municipalities]),
        themes.get(theme) ?? '',
        ...(updates.get(id) ?? []).map(({ text }) => text),
      ],
    )
  })
}

/** What was written in an action itself. */
const textsOf = ({
  planText,
  timing,
  condition,
  steps,
  moments,
  conclusion,
  deviation,
  statusReason,
  ...tied
}: Action) => [
  asRead(planText ?? ''),
  timing ?? '',
  condition?.text ?? '',
  statusReason ?? '',
  conclusion?.sentence ?? '',
  ...(deviation ? [deviation.explanation, deviation.consequence, deviation.measure, deviation.who] : []),
  ...steps.map(({ title }) => title),
  ...moments.map(({ text }) => text),
  ...linksOf(tied).map(({ title }) => title),
]

/** Municipalities and organisations, each with its file and the remarks in it. */
function relationsIn(plan: Plan): readonly SearchDocument[] {
  const dossiers = new Map(plan.dossiers.map((dossier) => [dossier.about, dossier]))
  return relationsOf(plan).map(({ id, name, fullName, kind }) =>
    aDocument(
      'relation',
      id,
      name,
      [fullName ?? ''],
      // `utrechtse gemeente`, `politie en justitie`: the sorts are Dutch words.
      [
        kind.replaceAll('-', ' '),
        ...dossierTexts(dossiers.get(id)),
        ...plan.remarks.filter(({ about }) => about === id).map(({ text }) => text),
      ],
    ),
  )
}

const dossierTexts = (dossier: Dossier | undefined): readonly string[] =>
  dossier
    ? [
        dossier.district,
        dossier.cooperations,
        dossier.contributions,
        dossier.manifest,
        dossier.talkingPoint,
        dossier.contact,
      ]
    : []
