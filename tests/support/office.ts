import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Whether there is a LibreOffice on this machine. */
export const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Lets LibreOffice make another kind of file of each of these, in the folder they stand in; read in its own way, or as told. */
export const converted = (folder: string, names: readonly string[], to: string, from: string | null = null) =>
  execFileSync(
    'soffice',
    [
      '--headless',
      ...(from === null ? [] : [`--infilter=${from}`]),
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...names.map((name) => join(folder, name)),
    ],
    { env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }, stdio: 'ignore' },
  )

/** Every sheet as a file of its own, with tabs between its cells and figures as they are, not as they are shown. */
export const TO_CSV = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1'

/** The sheets that LibreOffice made of a workbook, by the name of the sheet: rows of cells. */
export function sheetsAsText(folder: string, workbook: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const stem = `${basename(workbook, '.xlsx')}-`
  const files = readdirSync(folder).filter((name) => name.startsWith(stem) && name.endsWith('.csv'))
  return new Map(
    files.map((name) => [
      name.slice(stem.length, -'.csv'.length).normalize('NFC'),
      rowsOfCsv(readFileSync(join(folder, name), 'utf8')),
    ]),
  )
}

/** Cells between tabs; one in quotes may hold tabs and lines, and doubles its own quotes. */
function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
