import { parseSync } from 'vite'
import type { Source } from './walls'

/** What draws something over the rest of the screen; whoever draws one of these is a dialog, whatever its name. */
const OVER_THE_REST: ReadonlySet<string> = new Set([
  'Dialog',
  'DialogTrigger',
  'Modal',
  'ModalOverlay',
  'Popover',
  'EditorPopover',
  'SheetButton',
  'FilterButton',
  'Menu',
  'MenuTrigger',
  'Tooltip',
  'TooltipTrigger',
])

/** The frames that these are made with: they ask nothing themselves. */
const FRAMES: ReadonlySet<string> = new Set([
  'ui/dialog.tsx',
  'ui/filter-button.tsx',
  'ui/popover.tsx',
  'ui/sheet-button.tsx',
  'features/actions/editor-popover.tsx',
])

/** The files of the screens in which something lies over the rest, below `src/renderer`. */
export const dialogsIn = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ file, text }) => file.startsWith('renderer/') && file.endsWith('.tsx') && drawsOver(file, text))
    .map(({ file }) => file.slice('renderer/'.length))
    .filter((file) => !FRAMES.has(file))

/** Whether a file draws such a thing, under the name that it has there. */
function drawsOver(file: string, text: string): boolean {
  const { program, module } = parseSync(file, text)
  const over = module.staticImports
    .flatMap(({ entries }) => entries)
    .filter(({ importName }) => OVER_THE_REST.has(importName.name ?? ''))
  const names = new Set(over.map(({ localName }) => localName.value))
  return drawn(program).some((name) => names.has(name))
}

/** The names of everything that is drawn in a piece of code. */
function drawn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(drawn)
  if (typeof value !== 'object' || value === null) return []
  const here = 'type' in value && value.type === 'JSXOpeningElement' && 'name' in value ? [nameIn(value.name)] : []
  return [...here, ...Object.values(value).flatMap(drawn)]
}

const nameIn = (name: unknown): string =>
  typeof name === 'object' && name !== null && 'name' in name && typeof name.name === 'string' ? name.name : ''
