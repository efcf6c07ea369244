import type { Unfinished } from './draw-sheet'
import { partsOf, textOf, zipped } from './zip-parts'

/**
 * What the library cannot write: texts that begin like a formula are marked to stay text when someone edits them, and
 * numbers that are meant to be text get no warning triangle.
 */
export function finishWorkbook(written: Uint8Array, sheets: readonly Unfinished[]): Uint8Array {
  const files = partsOf(written)
  const styles = new StyleSheet(textOf(files, 'xl/styles.xml'))
  const finished = new Map(
    sheets.map(({ quoted, numbersAsText }, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`
      return [path, withoutWarnings(withQuotes(textOf(files, path), quoted, styles), numbersAsText)]
    }),
  ).set('xl/styles.xml', styles.xml())
  return zipped(files, finished)
}

/** The cell formats of a workbook, to which quoted twins can be added. */
class StyleSheet {
  private readonly formats: string[]
  private readonly twins = new Map<number, number>()

  constructor(private readonly written: string) {
    const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(written)?.[1] ?? ''
    this.formats = list.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? []
  }

  /** The same format, but for text that stays text (`quotePrefix`). */
  quotedTwinOf(format: number): number {
    const known = this.twins.get(format)
    if (known !== undefined) return known
    const twin = this.formats.push((this.formats[format] ?? '<xf/>').replace('<xf', '<xf quotePrefix="1"')) - 1
    this.twins.set(format, twin)
    return twin
  }

  xml(): string {
    const list = `<cellXfs count="${this.formats.length}">${this.formats.join('')}</cellXfs>`
    return this.written.replace(/<cellXfs[^>]*>.*?<\/cellXfs>/s, () => list)
  }
}

function withQuotes(sheet: string, addresses: readonly string[], styles: StyleSheet): string {
  if (addresses.length === 0) return sheet
  const quoted = new Set(addresses)
  return sheet.replace(/<c r="([A-Z]+\d+)" s="(\d+)"/g, (cell, address: string, format: string) =>
    quoted.has(address) ? `<c r="${address}" s="${styles.quotedTwinOf(Number(format))}"` : cell,
  )
}

/** The warning goes between the page set-up and the tables, where the format wants it. */
function withoutWarnings(sheet: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return sheet
  const ignored = `<ignoredErrors><ignoredError sqref="${addresses.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
  return sheet.replace(/<tableParts|<\/worksheet>/, (next) => ignored + next)
}
