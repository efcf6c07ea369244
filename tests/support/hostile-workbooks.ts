import { strToU8, zipSync, type Zippable } from 'fflate'
import type { WorkbookProblem } from '@shared/exchange/workbook'

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const NAMES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What differs from a workbook of one sheet with the words Gemeente and Utrecht. */
export interface Odd {
  readonly type?: string
  readonly workbook?: string
  readonly properties?: string
  readonly names?: string
  readonly sheetName?: string
  readonly state?: string
  readonly relations?: string
  readonly strings?: string
  readonly before?: string
  readonly rows?: string
  readonly after?: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** How hard it is packed; a large one takes long when it is packed as hard as can be. */
  readonly level?: 1 | 9
}

/** A workbook written by hand, odd in one way. */
export function oddWorkbook(odd: Odd = {}): Uint8Array {
  const rows = odd.rows ?? '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
  const state = odd.state ? ` state="${odd.state}"` : ''
  const texts: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${odd.type ?? MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      odd.workbook ??
      `<workbook ${NAMES}>${odd.properties ?? ''}<sheets><sheet name="${odd.sheetName ?? 'Blad1'}" sheetId="1"${state} r:id="rId1"/></sheets>${odd.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>${odd.relations ?? ''}</Relationships>`,
    'xl/sharedStrings.xml':
      odd.strings ?? `<sst ${NAMES} count="2" uniqueCount="2"><si><t>Gemeente</t></si><si><t>Utrecht</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMES}>${odd.before ?? ''}<sheetData>${rows}</sheetData>${odd.after ?? ''}</worksheet>`,
    ...odd.files,
  }
  return zipped(texts, odd.level)
}

const zipped = (texts: Readonly<Record<string, string | Uint8Array>>, level: Odd['level'] = 9): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ) satisfies Zippable,
    { level },
  )

/** A text of so many pieces that each fits in every limit and all of them in no memory: within 150 MB, and not packed too well. */
export function textInPieces(count: number): Uint8Array {
  // Digits that follow no pattern, and are the same at every run.
  let state = 1
  const digit = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) >>> 29
  const strings = `<sst ${NAMES}><si>${repeated(count, () => `<r><t>${digit()}</t></r>`)}</si></sst>`
  return oddWorkbook({ strings, level: 1 })
}

/** A row of texts as the first of a sheet. */
export const textRow = (...texts: readonly string[]): string =>
  `<row r="1">${texts.map((text, place) => `<c r="${String.fromCharCode(65 + place)}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

const STYLES = {
  files: {
    'xl/styles.xml': `<styleSheet ${NAMES}><fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  },
  relations: `<Relationship Id="rId7" Type="${OFFICE}/styles" Target="styles.xml"/>`,
}

const repeated = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

/** The files of `safety.md` 5 by what is wrong with them: made when asked for, because some of them are large. */
export const HOSTILE: Readonly<Record<string, { make(): Uint8Array; readonly expected: WorkbookProblem | 'read' }>> = {
  good: { make: () => oddWorkbook(), expected: 'read' },
  'two hundred megabytes of spaces in a thousandth of that': {
    make: () => oddWorkbook({ files: { 'xl/worksheets/sheet1.xml': spaces(200) } }),
    expected: 'too-much-inside',
  },
  'more inside than it says': {
    make: () => lying(oddWorkbook({ files: { 'xl/worksheets/sheet1.xml': spaces(20) } })),
    expected: 'damaged',
  },
  'three million cells': {
    make: () =>
      oddWorkbook({ rows: repeated(300_000, (row) => `<row r="${row + 1}">${'<c><v>1</v></c>'.repeat(10)}</row>`) }),
    expected: 'too-many-rows',
  },
  'entities that explode': {
    make: () =>
      oddWorkbook({
        strings: `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><sst ${NAMES}><si><t>&c;</t></si></sst>`,
      }),
    expected: 'unsafe',
  },
  'an entity that reads a file': {
    make: () =>
      oddWorkbook({
        strings: `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst ${NAMES}><si><t>&x;</t></si></sst>`,
      }),
    expected: 'unsafe',
  },
  'a huge dimension': { make: () => oddWorkbook({ before: '<dimension ref="A1:XFD1048576"/>' }), expected: 'read' },
  'a cell in the last row': {
    make: () =>
      oddWorkbook({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      }),
    expected: 'too-many-rows',
  },
  'row four billion': {
    make: () => oddWorkbook({ rows: '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>' }),
    expected: 'too-many-rows',
  },
  'everything merged': {
    make: () => oddWorkbook({ after: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    expected: 'read',
  },
  'two columns merged': {
    make: () => oddWorkbook({ after: '<mergeCells count="1"><mergeCell ref="A1:B1048576"/></mergeCells>' }),
    expected: 'read',
  },
  'a validation everywhere': { make: () => oddWorkbook({ after: validation('A1:XFD1048576') }), expected: 'read' },
  'a validation in a column': { make: () => oddWorkbook({ after: validation('A1:A1048576') }), expected: 'read' },
  'a name for everything': {
    make: () =>
      oddWorkbook({
        names: '<definedNames><definedName name="x">Blad1!$A$1:$XFD$1048576</definedName></definedNames>',
      }),
    expected: 'read',
  },
  'four billion columns': {
    make: () => oddWorkbook({ before: '<cols><col min="1" max="4000000000" width="9"/></cols>' }),
    expected: 'read',
  },
  'all columns hidden': {
    make: () => oddWorkbook({ before: '<cols><col min="1" max="16384" width="9" hidden="1"/></cols>' }),
    expected: 'read',
  },
  'headers named after the language': {
    make: () => oddWorkbook({ rows: textRow('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype') }),
    expected: 'read',
  },
  'a sheet named __proto__': { make: () => oddWorkbook({ sheetName: '__proto__' }), expected: 'read' },
  'a name __proto__': {
    make: () =>
      oddWorkbook({ names: '<definedNames><definedName name="__proto__">Blad1!$A$1</definedName></definedNames>' }),
    expected: 'read',
  },
  'a macro': {
    make: () =>
      oddWorkbook({
        type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        files: { 'xl/vbaProject.bin': new Uint8Array(4096).fill(7) },
      }),
    expected: 'macros',
  },
  'a link to another workbook': {
    make: () =>
      oddWorkbook({
        relations: `<Relationship Id="rId8" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/>`,
        files: {
          'xl/externalLinks/externalLink1.xml': `<externalLink ${NAMES}><externalBook r:id="rId1"/></externalLink>`,
          'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="http://127.0.0.1:9/x.xlsx" TargetMode="External"/></Relationships>`,
        },
      }),
    expected: 'read',
  },
  'a very hidden sheet': { make: () => oddWorkbook({ state: 'veryHidden' }), expected: 'read' },
  'a hidden sheet': { make: () => oddWorkbook({ state: 'hidden' }), expected: 'read' },
  'days from 1904': {
    make: () =>
      oddWorkbook({
        ...STYLES,
        properties: '<workbookPr date1904="1"/>',
        rows: '<row r="1"><c r="A1" s="1"><v>44561</v></c></row>',
      }),
    expected: 'read',
  },
  'days that are none': {
    make: () =>
      oddWorkbook({
        ...STYLES,
        rows: '<row r="1"><c r="A1" s="1"><v>46023</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="1"><v>-5</v></c><c r="D1" s="1"><v>1e10</v></c></row>',
      }),
    expected: 'read',
  },
  formulas: {
    make: () =>
      oddWorkbook({
        rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>HYPERLINK("http://x","klik")</f><v>klik</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r></is></c><c r="F1"><f>WEBSERVICE("http://127.0.0.1:9")</f></c></row>',
      }),
    expected: 'read',
  },
  'texts that are not there': {
    make: () =>
      oddWorkbook({ rows: '<row r="1"><c r="A1" t="s"><v>999999</v></c><c r="B1" t="s"><v>-1</v></c></row>' }),
    expected: 'damaged',
  },
  'a link that runs a script': {
    make: () =>
      oddWorkbook({
        rows: textRow('klik'),
        after: '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
        files: {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
        },
      }),
    expected: 'read',
  },
  'twenty thousand sheets': {
    make: () =>
      oddWorkbook({
        workbook: `<workbook ${NAMES}><sheets>${repeated(20_000, (nth) => `<sheet name="S${nth}" sheetId="${nth + 1}" r:id="rId1"/>`)}</sheets></workbook>`,
      }),
    expected: 'too-much-inside',
  },
  'a name that climbs out': {
    make: () => oddWorkbook({ files: { '../../../../xl/uit.txt': 'x' } }),
    expected: 'unsafe',
  },
  'elements half a million deep': {
    make: () =>
      oddWorkbook({
        rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'<b>'.repeat(500_000)}${'</b>'.repeat(500_000)}</t></is></c></row>`,
      }),
    expected: 'too-much-inside',
  },
  'two hundred thousand attributes': {
    make: () =>
      oddWorkbook({ rows: `<row r="1" ${repeated(200_000, (nth) => `a${nth}="1" `)}><c r="A1"><v>1</v></c></row>` }),
    expected: 'damaged',
  },
  'sixty thousand rules of colouring': {
    make: () =>
      oddWorkbook({
        after: repeated(
          60_000,
          (nth) =>
            `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${nth + 1}"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
        ),
      }),
    expected: 'read',
  },
  'cells nowhere': {
    make: () =>
      oddWorkbook({
        rows: '<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c><c r="__proto__"><v>2</v></c><c r=""><v>3</v></c></row>',
      }),
    expected: 'too-wide',
  },
  'a passphrase on it': {
    make: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(4096)]),
    expected: 'password',
  },
  'a web page': { make: () => strToU8('<html><table><tr><td>1</td></tr></table></html>'), expected: 'other-kind' },
  'values between semicolons': { make: () => strToU8('a;b\n1;2\n'), expected: 'other-kind' },
  'nothing at all': { make: () => new Uint8Array(), expected: 'empty-file' },
  'half a file': { make: () => oddWorkbook().subarray(0, 700), expected: 'damaged' },
  'a table of another program': {
    make: () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    expected: 'open-document',
  },
}

function validation(cells: string): string {
  return `<dataValidations count="1"><dataValidation type="list" sqref="${cells}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`
}

const spaces = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(32)

/** The same zip, whose directory says of every file that it is a kilobyte. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  let place = view.getUint32(end + 16, true)
  while (place < end) {
    view.setUint32(place + 24, 1024, true)
    place += 46 + view.getUint16(place + 28, true) + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  }
  return bytes
}
