/** How wide the letters of Calibri (and Carlito, its twin) are, in thousandths of the type size. */
const GROUPS: readonly (readonly [width: number, letters: string])[] = [
  [229, " 'iljI.,:;’"],
  [305, '()[]{}f-!`J|'],
  [345, 'tr'],
  [395, 'sz/\\"“”'],
  [430, 'cxL'],
  [455, 'vykFS?Zg'],
  [485, 'aTYE'],
  [500, '$0123456789#*+<=>^_e~–€PXK'],
  [527, 'bdhnpquoCRB'],
  [579, 'VA'],
  [630, 'DHGUN'],
  [680, 'OQ&…'],
  [715, '%w'],
  [890, 'mMW@'],
]

const WIDTHS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)

/** What is not in the list: a symbol, an emoji, a letter with an accent. */
const UNKNOWN = 600

/** Bold is a little wider. */
const BOLD = 1.022

/** The width of a text in pixels at 96 to the inch, in a type size in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? UNKNOWN), 0)
  return (thousandths / 1000) * size * (96 / 72) * (bold ? BOLD : 1)
}
