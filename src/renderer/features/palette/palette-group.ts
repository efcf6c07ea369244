import { found as holding } from '@shared/plan/found'
import { folded, type PointedAt } from '@shared/plan/action-filter'
import { inPieces, passageIn, type Piece } from '@shared/search/found-words'
import type { Place, PlaceSort, SearchDocument } from '@shared/search/search-document'
import type { Found } from '@shared/search/search-index'
import { t } from '../../messages/messages'
import type { KeyName } from '../../ui/keys'

/** Something that the palette can do: go to a screen, or carry out a command. */
export interface PaletteCommand {
  readonly id: string
  readonly name: string
  /** Its keys, when it has any. */
  readonly keys?: KeyName
  readonly isScreen: boolean
  act(): void
}

/** A line of the palette. */
export interface PaletteLine {
  readonly id: string
  readonly title: readonly Piece[]
  readonly about: readonly Piece[]
  /** A piece of a text in which it was found; empty when the title says enough. */
  readonly passage: readonly Piece[]
  readonly keys: KeyName | null
  act(): void
}

/** Lines that belong together, under a name. */
export interface PaletteGroup {
  readonly id: string
  readonly name: string
  readonly lines: readonly PaletteLine[]
}

export interface PaletteWays {
  onPlace(place: Place): void
  /** Leads to these actions in the table. */
  onActions(among: PointedAt): void
}

/** Before anything is typed: what was opened last, where one can go, and what can be done. */
export function startGroups(
  recent: readonly Place[],
  documents: readonly SearchDocument[],
  commands: readonly PaletteCommand[],
  ways: PaletteWays,
): readonly PaletteGroup[] {
  const lines = recent.flatMap((place) => {
    const document = documents.find((each) => each.place.sort === place.sort && each.place.id === place.id)
    return document ? [placeLine(document, '', NOTHING, ways)] : []
  })
  return filled([
    { id: 'recent', name: t('palette.groups.recent'), lines },
    {
      id: 'commands',
      name: t('palette.groups.commands'),
      lines: commandLines(commands.filter((each) => !each.isScreen)),
    },
    { id: 'screens', name: t('palette.groups.screens'), lines: commandLines(commands.filter((each) => each.isScreen)) },
  ])
}

const NOTHING: ReadonlySet<string> = new Set()

/** How many lines of a sort are shown. */
const MOST = 8

/**
 * What was found: screens and commands that begin with what was typed first, then the sorts of place by their best, and
 * last the commands that hold it elsewhere.
 */
export function foundGroups(
  asked: string,
  found: readonly Found[],
  commands: readonly PaletteCommand[],
  ways: PaletteWays,
): readonly PaletteGroup[] {
  const named = holding(commands, asked, ({ name }) => [name])
  const begins = ({ name }: PaletteCommand) => folded(name).startsWith(folded(asked))
  const sorts = [...new Set(found.map(({ document }) => document.place.sort))]
  return filled([
    { id: 'going', name: t('palette.groups.going'), lines: commandLines(named.filter(begins)) },
    ...sorts.map((sort) => sortGroup(sort, asked, found, ways)),
    {
      id: 'commands',
      name: t('palette.groups.commands'),
      lines: commandLines(named.filter((each) => !begins(each))),
    },
  ])
}

function sortGroup(sort: PlaceSort, asked: string, found: readonly Found[], ways: PaletteWays): PaletteGroup {
  const here = found.filter(({ document }) => document.place.sort === sort)
  const shown = here.slice(0, MOST).map(({ document, terms }) => placeLine(document, asked, terms, ways))
  const name = t(`palette.groups.${sort}`)
  if (here.length <= MOST) return { id: sort, name, lines: shown }
  return {
    id: sort,
    name: t('palette.ofAll', { name, shown: MOST, all: here.length }),
    lines: sort === 'action' ? [...shown, allActionsLine(asked, here, ways)] : shown,
  }
}

const allActionsLine = (asked: string, here: readonly Found[], { onActions }: PaletteWays): PaletteLine => ({
  ...EMPTY_LINE,
  id: 'all-actions',
  title: unmarked(t('palette.allActions', { count: here.length })),
  act: () =>
    onActions({
      reason: t('palette.searchedFor', { text: asked.trim() }),
      ids: here.map(({ document }) => document.place.id),
    }),
})

function placeLine(
  { id, place, title, about, texts }: SearchDocument,
  asked: string,
  terms: ReadonlySet<string>,
  { onPlace }: PaletteWays,
): PaletteLine {
  const inMarks = (text: string) => inPieces(text, asked, terms)
  const isSaid = [...inMarks(title), ...inMarks(about)].some(({ isFound }) => isFound)
  const passage = isSaid ? '' : passageIn(texts, asked, terms)
  return {
    id,
    title: inMarks(title),
    about: inMarks(about),
    passage: inMarks(passage),
    keys: null,
    act: () => onPlace(place),
  }
}

const commandLines = (commands: readonly PaletteCommand[]): readonly PaletteLine[] =>
  commands.map(({ id, name, keys, act }) => ({
    ...EMPTY_LINE,
    id: `command ${id}`,
    title: unmarked(name),
    keys: keys ?? null,
    act,
  }))

const EMPTY_LINE = { about: [], passage: [], keys: null } as const

const unmarked = (words: string): readonly Piece[] => [{ words, isFound: false }]

const filled = (groups: readonly PaletteGroup[]): readonly PaletteGroup[] =>
  groups.filter(({ lines }) => lines.length > 0)
