import type { Light } from '@shared/plan/light'
import type { PlanLetter } from '@shared/progress/plan-letters'
import type { Cell } from '@shared/reports/report'

/** What something is filled with, and the colour of the letters on it, as six hexadecimal digits. */
export interface Colours {
  readonly fill: string
  readonly ink: string
}

/** The colours of the papers, the same in a workbook and in Word. */
export const NAVY = '1F3864'
export const BLUE = '1F5FA8'
export const INK = '111827'
export const RULE = 'BFC7D5'
export const PALE = 'EEF2F8'

/** Colours with their ink, checked for contrast and for colour-blind readers (`reports.md` 2.1). */
const LIGHTS: Record<Light, Colours> = {
  'op-schema': { fill: 'C6E7D3', ink: '0B3D23' },
  aandachtspunt: { fill: 'F5B335', ink: '2B1B00' },
  'loopt-achter': { fill: 'A31621', ink: 'FFFFFF' },
  afgerond: { fill: '1F5FA8', ink: 'FFFFFF' },
  'niet-beoordeeld': { fill: '9AA3AF', ink: '111827' },
}

const LETTERS: Record<PlanLetter, Colours> = {
  P: { fill: 'DCE6F2', ink: '1F3864' },
  G: { fill: '1F3864', ink: 'FFFFFF' },
  V: { fill: 'F5B335', ink: '2B1B00' },
  A: { fill: '1F5FA8', ink: 'FFFFFF' },
  D: { fill: 'E7E6E6', ink: '111827' },
  'D*': { fill: 'C6E7D3', ink: '0B3D23' },
  '?': { fill: 'FFFFFF', ink: '111827' },
}

/** The colours of what a cell says by colour too; the others have none of their own. */
export function coloursOfCell(cell: Cell): Colours | null {
  if (cell.kind === 'light') return LIGHTS[cell.light]
  return cell.kind === 'letter' ? LETTERS[cell.letter] : null
}
