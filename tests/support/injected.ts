import type { Action } from '@shared/plan/action'
import { wordPaper } from '@renderer/documents/word-paper'
import { excelReport } from '@renderer/documents/excel-report'
import { filesIn } from '../renderer/documents/reading'
import type { Random } from '../torture/random'
import { aPaper, aSection } from './a-paper'
import { aPlan, anAction, aReport, told } from './builders'

const BEGINS = ['=', '+', '-', '@', '\t', '\r', '\n=', ' =']

/** What a spreadsheet or a reader might run, 40 in all: five deeds behind every sign that could start one. */
export const PAYLOADS: readonly string[] = BEGINS.flatMap((sign) => [
  `${sign}1+1`,
  `${sign}cmd|' /C calc'!A0`,
  `${sign}HYPERLINK("file://server/deel";"klik")`,
  `${sign}WEBSERVICE("http://127.0.0.1:9")`,
  `${sign}SUM(A1:A9)*cmd|'/c x'!Z1`,
])

/** An action in which these stand wherever a person types. */
const typedIn = (number: string, payload: string): Action =>
  anAction({
    id: number,
    number,
    title: payload,
    section: payload,
    timing: payload,
    owner: { value: payload, origin: 'adviseur' },
    steps: [{ id: `stap-${number}`, title: payload, quarter: null, doneOn: null, disclosure: 'openbaar' }],
  })

/** What should not be in the files of a plan in which payloads were typed: formulas, links, and code that is embedded. */
export async function injectedInto(random: Random): Promise<readonly string[]> {
  const actions = Array.from({ length: 1 + random.below(8) }, (_, nth) =>
    typedIn(`1.${String(nth + 1).padStart(2, '0')}`, random.oneOf(PAYLOADS)),
  )
  const since = actions.map((action) => told('2026-05-05', action, random.oneOf(PAYLOADS)))
  const keyMessage = [random.oneOf(PAYLOADS)]
  const book = filesIn(await excelReport(aReport(aPlan({ actions, since }), '2026-06-30', { keyMessage })))
  const word = filesIn(await wordPaper(aPaper({ sections: [aSection(random.oneOf(PAYLOADS), 2)] })))
  const all = [...Object.entries(book), ...Object.entries(word)]
  return [
    ...all.flatMap(([path, xml]) =>
      /<hyperlink|relationships\/hyperlink|TargetMode="External"/.test(xml) ? [path] : [],
    ),
    ...all.flatMap(([path, xml]) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].flatMap(([, f = '']) => (OURS.test(f) ? [] : `${path} ${f}`)),
    ),
    ...unquotedIn(book),
  ]
}

/** The only formulas of our own: sums and differences of cells. */
const OURS = /^(SUM\([A-Z]+\d+([:,][A-Z]+\d+)*\)|[A-Z]+\d+-[A-Z]+\d+)$/

/** Cells whose text begins like a formula and whose format does not say that it is text. */
function unquotedIn(book: Readonly<Record<string, string>>): readonly string[] {
  const texts = [...(book['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  )
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(book['xl/styles.xml'] ?? '')?.[1]?.match(/<xf\b[^>]*/g) ?? []
  return Object.entries(book).flatMap(([path, xml]) =>
    [...xml.matchAll(/<c r="(\w+)" s="(\d+)" t="s"><v>(\d+)<\/v>/g)].flatMap(([, cell, format, text]) =>
      /^[=+\-@\t]/.test(texts[Number(text)] ?? '') && !formats[Number(format)]?.includes('quotePrefix="1"')
        ? [`${path} ${cell}`]
        : [],
    ),
  )
}
