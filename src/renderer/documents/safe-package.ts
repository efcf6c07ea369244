import { strToU8, zipSync } from 'fflate'
import { MOST } from '@shared/exchange/workbook'
import { demand, FileProblem } from './file-problem'
import { safeSheetData } from './sheet-data'
import { attributesOf, elementsIn, withoutPrefix } from './xml-tags'
import { contentOf, directoryOf, type ZipEntry } from './zip-directory'

/** A sheet as the workbook announces it. */
export interface AnnouncedSheet {
  readonly name: string
  readonly isHidden: boolean
}

/** A workbook of nothing but its cells, and what it says about itself. */
export interface SafePackage {
  readonly bytes: Uint8Array
  readonly sheets: readonly AnnouncedSheet[]
  readonly createdAt: string | null
}

const MAIN = /\.spreadsheetml\.(sheet|template)\.main\+xml$/

/**
 * Takes from a workbook what is needed to read its cells, and leaves everything else behind: names, merged areas,
 * widths, validations, rules of colouring, links, pictures and whatever is invented next (`safety.md` 5). An allow-list,
 * because the parser dies of some of them.
 */
export function safePackage(bytes: Uint8Array): SafePackage {
  const parts = new Parts(bytes)
  const main = mainPartOf(parts)
  const workbook = withoutPrefix(parts.text(main))
  const relations = relationsOf(parts, main)
  const announced = elementsIn(workbook, 'sheet').map(attributesOf)
  demand(announced.length <= MOST.sheets, 'too-much-inside')
  const sheets = announced.map((attributes) => ({
    name: attributes.get('name') ?? '',
    isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
    target: relations.get(attributes.get('id') ?? '')?.target ?? '',
  }))
  // A sheet that is a chart has no cells.
  const readable = sheets.filter(({ target }) => parts.has(target))
  demand(new Set(readable.map(({ target }) => target)).size === readable.length, 'unsafe')
  const data = readable.map(({ target }) => safeSheetData(withoutPrefix(parts.text(target))))
  const of = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? ''
  const files = {
    'xl/workbook.xml': workbookOf(workbook, readable.length),
    'xl/_rels/workbook.xml.rels': relationsFor(readable.length),
    'xl/sharedStrings.xml': parts.has(of('sharedStrings')) ? withoutPrefix(parts.text(of('sharedStrings'))) : '',
    'xl/styles.xml': parts.has(of('styles')) ? stylesOf(withoutPrefix(parts.text(of('styles')))) : '',
    ...Object.fromEntries(data.map((each, index) => [`xl/worksheets/sheet${index + 1}.xml`, each])),
  }
  const filled = Object.entries(files).flatMap(([path, text]) => (text === '' ? [] : [[path, strToU8(text)] as const]))
  return {
    bytes: zipSync(Object.fromEntries(filled), { level: 0 }),
    sheets: readable.map(({ name, isHidden }) => ({ name, isHidden })),
    createdAt: createdIn(parts),
  }
}

/** The parts of a package, each read when it is asked for. */
class Parts {
  private readonly entries: ReadonlyMap<string, ZipEntry>

  constructor(private readonly bytes: Uint8Array) {
    this.entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]))
  }

  has(path: string): boolean {
    return this.entries.has(path)
  }

  /** The text of a part that has to be there, without a document type: that is how entities explode and files leak. */
  text(path: string): string {
    const entry = this.entries.get(path)
    demand(entry !== undefined, 'damaged')
    const text = decoded(contentOf(this.bytes, entry))
    demand(!/<!(?!--)/.test(text), 'unsafe')
    return text
  }

  get names(): readonly string[] {
    return [...this.entries.keys()]
  }
}

function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new FileProblem('damaged')
  }
}

/** The path of the workbook itself, once it is certain that this is one, and one without macros. */
function mainPartOf(parts: Parts): string {
  demand(!parts.has('mimetype') && !parts.has('META-INF/manifest.xml'), 'open-document')
  demand(parts.has('[Content_Types].xml'), 'other-kind')
  const types = withoutPrefix(parts.text('[Content_Types].xml'))
  const hasMacros = /macroEnabled|vbaProject/i.test(types) && /macroEnabled\.main/i.test(types)
  demand(!hasMacros && !parts.names.some((name) => /vbaProject/i.test(name)), 'macros')
  const main = elementsIn(types, 'Override')
    .map(attributesOf)
    .find((attributes) => MAIN.test(attributes.get('ContentType') ?? ''))
  const path = main?.get('PartName')?.replace(/^\//, '') ?? ''
  demand(parts.has(path), 'other-kind')
  return path
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** To which parts the workbook points, by the id of the relation. */
function relationsOf(parts: Parts, main: string): ReadonlyMap<string, Relation> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const text = withoutPrefix(parts.text(`${folder}_rels/${main.slice(folder.length)}.rels`))
  return new Map(
    elementsIn(text, 'Relationship')
      .map(attributesOf)
      .filter((attributes) => attributes.get('TargetMode') !== 'External')
      .map((attributes) => {
        const target = attributes.get('Target') ?? ''
        const path = target.startsWith('/') ? target.slice(1) : folder + target
        return [attributes.get('Id') ?? '', { type: attributes.get('Type') ?? '', target: path }]
      }),
  )
}

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** The workbook anew: from which year it counts its days, and its sheets under names of our own. */
function workbookOf(workbook: string, count: number): string {
  const [properties] = elementsIn(workbook, 'workbookPr').map(attributesOf)
  const is1904 = /^(1|true)$/.test(properties?.get('date1904') ?? '')
  const sheets = numbersTo(count).map((nth) => `<sheet name="blad${nth}" sheetId="${nth}" r:id="rId${nth}"/>`)
  const prefix = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const counting = is1904 ? '<workbookPr date1904="1"/>' : ''
  return `<workbook ${SPREADSHEET} ${prefix}>${counting}<sheets>${sheets.join('')}</sheets></workbook>`
}

function relationsFor(count: number): string {
  const all = numbersTo(count).map(
    (nth) => `<Relationship Id="rId${nth}" Type="worksheet" Target="worksheets/sheet${nth}.xml"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

/** Of the styles only how numbers are written: that is what tells a day from a number. */
function stylesOf(styles: string): string {
  const formats = elementsIn(styles, 'numFmt').map(attributesOf)
  const cells = /<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? ''
  const kept = formats.map(
    (each) => `<numFmt numFmtId="${digits(each.get('numFmtId'))}" formatCode="${quoted(each)}"/>`,
  )
  const looks = elementsIn(cells, 'xf').map((xf) => `<xf numFmtId="${digits(attributesOf(xf).get('numFmtId'))}"/>`)
  return `<styleSheet ${SPREADSHEET}><numFmts>${kept.join('')}</numFmts><cellXfs>${looks.join('')}</cellXfs></styleSheet>`
}

const digits = (text: string | undefined): string => /^\d{1,5}$/.exec(text ?? '')?.[0] ?? '0'

const quoted = (format: ReadonlyMap<string, string>): string =>
  (format.get('formatCode') ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** When the workbook was first made. */
function createdIn(parts: Parts): string | null {
  const path = 'docProps/core.xml'
  if (!parts.has(path)) return null
  return /<(?:\w+:)?created\b[^<>]*>\s*([\dT:.Z+-]{10,40})\s*</.exec(parts.text(path))?.[1] ?? null
}
