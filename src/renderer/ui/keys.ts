/** Where keys work, in the order in which they are shown. */
export const KEY_PLACES = ['everywhere', 'actions', 'panel', 'planning', 'update-round', 'finance'] as const

export type KeyPlace = (typeof KEY_PLACES)[number]

interface KeyUse {
  readonly at: KeyPlace
  /** Each does it: `Ctrl+K`, `?`, `ArrowUp`. On a Mac the command key is Ctrl. */
  readonly strokes: readonly string[]
  /** In a text field these keys are about the typing. */
  readonly leavesText?: true
}

/**
 * Every key of the app. The commands listen to these strokes and the list of keys shows them, so what is shown is what
 * works. Arrows and the like, which lists and tables handle themselves, stand in it to be shown.
 */
export const KEYS = {
  search: { at: 'everywhere', strokes: ['Ctrl+K'] },
  keys: { at: 'everywhere', strokes: ['?'] },
  undo: { at: 'everywhere', strokes: ['Ctrl+Z'], leavesText: true },
  redo: { at: 'everywhere', strokes: ['Ctrl+Y', 'Ctrl+Shift+Z'], leavesText: true },
  lock: { at: 'everywhere', strokes: ['Ctrl+L'] },
  close: { at: 'everywhere', strokes: ['Escape'] },
  'find-action': { at: 'actions', strokes: ['/', 'Ctrl+F'] },
  'find-open': { at: 'actions', strokes: ['Enter'] },
  'grid-move': { at: 'actions', strokes: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  'grid-page': { at: 'actions', strokes: ['PageUp', 'PageDown'] },
  'grid-ends': { at: 'actions', strokes: ['Home', 'End', 'Ctrl+Home', 'Ctrl+End'] },
  'grid-edit': { at: 'actions', strokes: ['Enter'] },
  'grid-select': { at: 'actions', strokes: ['Space'] },
  'grid-range': { at: 'actions', strokes: ['Shift+Space', 'Shift+ArrowUp', 'Shift+ArrowDown'] },
  'grid-all': { at: 'actions', strokes: ['Ctrl+A'] },
  'grid-copy': { at: 'actions', strokes: ['Ctrl+C'] },
  'grid-paste': { at: 'actions', strokes: ['Ctrl+V'] },
  'panel-previous': { at: 'panel', strokes: ['Alt+PageUp'] },
  'panel-next': { at: 'panel', strokes: ['Alt+PageDown'] },
  'panel-close': { at: 'panel', strokes: ['Escape'] },
  'bar-lift': { at: 'planning', strokes: ['Enter'] },
  'bar-move': { at: 'planning', strokes: ['ArrowLeft', 'ArrowRight'] },
  'round-unchanged': { at: 'update-round', strokes: ['N'] },
  'round-status': { at: 'update-round', strokes: ['S'] },
  'round-quarter': { at: 'update-round', strokes: ['Q'] },
  'round-course': { at: 'update-round', strokes: ['M'] },
  'round-light': { at: 'update-round', strokes: ['L'] },
  'round-cause': { at: 'update-round', strokes: ['O'] },
  'round-text': { at: 'update-round', strokes: ['T'] },
  'round-next': { at: 'update-round', strokes: ['J', 'ArrowRight'] },
  'round-previous': { at: 'update-round', strokes: ['K', 'ArrowLeft'] },
  'round-store': { at: 'update-round', strokes: ['Ctrl+Enter'] },
  'cell-move': { at: 'finance', strokes: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  'cell-edit': { at: 'finance', strokes: ['Enter'] },
} as const satisfies Readonly<Record<string, KeyUse>>

export type KeyName = keyof typeof KEYS

/** The keys that work at a place. */
export const keysAt = (place: KeyPlace): readonly KeyName[] =>
  (Object.keys(KEYS) as KeyName[]).filter((name) => KEYS[name].at === place)

/** Which keys were pressed together, as the catalogue writes them. Of `?` the Shift is a matter of the keyboard. */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyStroke): string {
  const written = key.length === 1 ? key.toUpperCase() : key
  const isSign = key.length === 1 && key.toUpperCase() === key.toLowerCase()
  const held = [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && !isSign ? ['Shift'] : []),
  ]
  return [...held, written].join('+')
}

type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether the keys of this command were pressed. */
export function isPressed(name: KeyName, event: KeyStroke): boolean {
  const strokes: readonly string[] = KEYS[name].strokes
  return strokes.includes(strokeOf(event))
}

/** Whether something has keys of its own, so that this one is not for the screen. */
export function isTaken(name: KeyName, event: KeyStroke & Pick<Event, 'target'>): boolean {
  const at = event.target instanceof Element ? event.target : null
  if (at?.closest('[role=dialog], [role=alertdialog]')) return true
  const isBare = !event.ctrlKey && !event.metaKey && !event.altKey
  const leavesText = isBare || 'leavesText' in KEYS[name]
  if (leavesText && at?.closest('input:not([type=checkbox]), textarea, [contenteditable]')) return true
  return isBare && at?.closest('[role=listbox], [role=menu]') !== null && at !== null
}
