import { Keyboard } from 'react-aria-components'
import { t } from '../messages/messages'
import { KEYS, type KeyName } from './keys'
import './key-caps.css'

/** The keys of a command as they stand on the keyboard: `Ctrl+Y` of `Ctrl+Shift+Z`. */
export function KeyCaps({ of, first = false }: { readonly of: KeyName; readonly first?: boolean }) {
  const strokes: readonly string[] = KEYS[of].strokes
  return (
    <Keyboard className="key-caps">
      {(first ? strokes.slice(0, 1) : strokes).map((stroke) => (
        <kbd key={stroke} className="key-cap">
          {strokeWords(stroke)}
        </kbd>
      ))}
    </Keyboard>
  )
}

/** A stroke in the words of the keyboard: `Ctrl+↑`, `Esc`. */
export const strokeWords = (stroke: string): string =>
  stroke
    .split('+')
    .map((key) => CAPS.get(key) ?? key)
    .join('+')

const CAPS: ReadonlyMap<string, string> = new Map([
  ['Escape', t('keys.caps.escape')],
  ['Space', t('keys.caps.space')],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['PageUp', 'PgUp'],
  ['PageDown', 'PgDn'],
])
