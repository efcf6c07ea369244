import { AGENDA_PARTS, type AgendaPart } from '../features/engagements/agenda-place'
import type { PaletteCommand } from '../features/palette/palette-group'
import { t } from '../messages/messages'
import { PAPERS, type PaperPlace } from './paper-place'
import { SCREENS, type ScreenName } from './screens'

interface Ways {
  onScreen(screen: ScreenName): void
  onPart(part: AgendaPart): void
  onPaper(paper: PaperPlace['paper']): void
  onAdd(): void
  onUndo(): void
  onRedo(): void
  onKeys(): void
  onLock(): void
}

/** Where the palette can go and what it can do; each has a visible place on a screen too. */
export const paletteCommands = (ways: Ways): readonly PaletteCommand[] => [
  ...SCREENS.map(({ name }) => ({
    id: name,
    name: t(`app.screens.${name}`),
    isScreen: true,
    act: () => ways.onScreen(name),
  })),
  ...AGENDA_PARTS.map((part) => ({
    id: `agenda-${part}`,
    name: within('engagements', t(`engagements.parts.${part}`)),
    isScreen: true,
    act: () => ways.onPart(part),
  })),
  ...PAPERS.map((paper) => ({
    id: `paper-${paper}`,
    name: within('reports', t(`app.papers.${paper}`)),
    isScreen: true,
    act: () => ways.onPaper(paper),
  })),
  { id: 'add', name: t('actions.add'), isScreen: false, act: ways.onAdd },
  { id: 'undo', name: t('app.undo'), keys: 'undo', isScreen: false, act: ways.onUndo },
  { id: 'redo', name: t('app.redo'), keys: 'redo', isScreen: false, act: ways.onRedo },
  { id: 'lock', name: t('keys.names.lock'), keys: 'lock', isScreen: false, act: ways.onLock },
  { id: 'keys', name: t('keys.names.keys'), keys: 'keys', isScreen: false, act: ways.onKeys },
]

const within = (screen: ScreenName, part: string): string => `${t(`app.screens.${screen}`)}: ${part}`
