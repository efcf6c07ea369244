import { beforeAll, describe, expect, test } from 'vitest'
import { lightInWords, LIGHTS } from '@shared/plan/light'
import type { Paper } from '@shared/reports/paper'
import { wordPaper } from '@renderer/documents/word-paper'
import { aPaper, aSection } from '../../support/a-paper'
import { filesIn } from './reading'

const DOCUMENT = 'word/document.xml'

/** The parts of a document between these tags, as they stand. */
const all = (xml: string, tag: string): readonly string[] =>
  xml.match(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs')) ?? []

const textIn = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t]) => t).join('')

const styleIn = (paragraph: string): string => /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? 'Normal'

describe('a paper with everything, in Word', () => {
  let files: Readonly<Record<string, string>>
  let xml: string

  beforeAll(async () => {
    files = filesIn(await wordPaper(aPaper()))
    xml = files[DOCUMENT] ?? ''
  })

  test('has its title and headings in the styles of the navigation pane', () => {
    const headed = all(xml, 'p').flatMap((paragraph) => {
      const style = styleIn(paragraph)
      return /^(Title|Heading\d)$/.test(style) ? [[style, textIn(paragraph)]] : []
    })
    expect(headed).toEqual([
      ['Title', 'Annotatie ambtsbezoek gemeente Soest'],
      ['Heading1', 'Stand van zaken'],
      ['Heading2', 'Feiten'],
      ['Heading2', 'Feiten onder een kop'],
      ['Heading1', 'Na afloop'],
    ])
    const styles = files['word/styles.xml'] ?? ''
    for (const [id, name] of [
      ['Title', 'Title'],
      ['Heading1', 'Heading 1'],
      ['Heading2', 'Heading 2'],
    ])
      expect(styles).toContain(`w:styleId="${id}"><w:name w:val="${name}"/>`)
    expect(styles).toMatch(/w:styleId="Heading1">.*?<w:outlineLvl w:val="0"\/>/)
    expect(styles).toMatch(/w:styleId="Heading2">.*?<w:outlineLvl w:val="1"\/>/)
  })

  test('is in Dutch, in Calibri of 11 points with lines of 1,15, on A4 with its margins', () => {
    const styles = files['word/styles.xml'] ?? ''
    const defaults = all(styles, 'docDefaults').join('')
    expect(defaults).toContain('<w:lang w:val="nl-NL"')
    expect(defaults).toMatch(/w:ascii="Calibri".*<w:sz w:val="22"\/>/)
    expect(defaults).toContain('w:line="276"')
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(xml).toMatch(/<w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1134"/)
  })

  test('has real lists, and each numbered one counts from 1', () => {
    const lists = all(xml, 'p').flatMap((paragraph) => {
      const list = /<w:numId w:val="(\d+)"\/>/.exec(paragraph)?.[1]
      return list === undefined ? [] : [[list, textIn(paragraph)] as const]
    })
    expect(lists.map(([, text]) => text)).toEqual([
      'Een punt met bron. [1.03; 2.04]',
      'Een punt zonder bron.',
      'kennis te nemen van dit stuk.',
      'eerste',
      'tweede',
    ])
    const [bullets, again, first, second, next] = lists.map(([list]) => list)
    expect(again).toBe(bullets)
    expect(next).toBe(second)
    expect(new Set([bullets, first, second]).size).toBe(3)
    const numbering = files['word/numbering.xml'] ?? ''
    for (const list of [first, second])
      expect(numbering).toMatch(new RegExp(`<w:num w:numId="${list}"[^>]*>.*?<w:startOverride w:val="1"/>`))
  })

  test('repeats the head of every table, breaks no row, and gives facts a column of heads', () => {
    const tables = all(xml, 'tbl')
    const heads = tables.map((table) => all(table, 'tr').map((row) => row.includes('<w:tblHeader/>')))
    expect(heads.map(([first]) => first)).toEqual([false, true, true, false])
    for (const [, ...others] of heads) expect(others).not.toContain(true)
    for (const row of tables.flatMap((table) => all(table, 'tr'))) expect(row).toContain('<w:cantSplit/>')
    expect(tables.map((table) => /w:firstColumn="(\w+)"/.exec(table)?.[1])).toEqual(['true', 'false', 'false', 'true'])
    for (const table of tables) expect(table).toContain('<w:tblW w:type="dxa" w:w="9638"/>')
  })

  test('says every light by symbol and word, on its own colour', () => {
    const cells = all(all(xml, 'tbl')[1] ?? '', 'tc').map((cell) => [
      textIn(cell),
      /<w:shd [^>]*w:fill="(\w+)"/.exec(cell)?.[1],
    ])
    const fills = ['C6E7D3', 'F5B335', 'A31621', '1F5FA8', '9AA3AF']
    for (const [place, light] of LIGHTS.entries()) expect(cells).toContainEqual([lightInWords(light), fills[place]])
    const [facts = ''] = all(xml, 'tbl')
    expect(textIn(facts)).toContain('▲ Aandachtspunt\u00A0 (vastgesteld) – De capaciteit is krap.')
  })

  test('prints sources in grey, and lines to write on', () => {
    expect(xml).toMatch(/<w:color w:val="595959"\/><\/w:rPr><w:t[^>]*> \[1\.03; 2\.04\]/)
    expect(all(xml, 'p').filter((paragraph) => paragraph.includes('w:leader="underscore"'))).toHaveLength(5)
  })

  test('says on every page what it is, who may read it, which version, and which page of how many', () => {
    expect(textIn(files['word/header1.xml'] ?? '')).toContain('Annotatie commissaris van de Koning')
    expect(textIn(files['word/header1.xml'] ?? '')).toContain('Vertrouwelijk – CONCEPT')
    const footer = files['word/footer1.xml'] ?? ''
    expect(textIn(footer)).toContain('Versie 0.3 concept – 30-06-2026')
    expect(footer).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/)
  })

  test('has no empty paragraphs outside the cells of its tables', () => {
    const outside = all(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'p')
    expect(outside.length).toBeGreaterThan(10)
    for (const paragraph of outside) expect(paragraph).toMatch(/<w:t[ >]|<w:tab\/>/)
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/)
  })

  test('opens a new page for an appendix', () => {
    const breaks = all(xml, 'p').filter((paragraph) => paragraph.includes('<w:pageBreakBefore/>'))
    expect(breaks.map(textIn)).toEqual(['Na afloop'])
  })

  test('names the organisation as its author, and says nothing else about who made it or when', () => {
    const core = files['docProps/core.xml'] ?? ''
    for (const said of [
      '<dc:title>Annotatie ambtsbezoek gemeente Soest</dc:title>',
      '<dc:creator>Provincie Utrecht</dc:creator>',
      '<cp:lastModifiedBy>Provincie Utrecht</cp:lastModifiedBy>',
      '<dc:language>nl-NL</dc:language>',
    ])
      expect(core).toContain(said)
    const moments = [...core.matchAll(/dcterms:W3CDTF">([^<]+)</g)].map(([, moment]) => moment)
    expect(moments).toEqual(['2026-11-23T19:41:00.000Z', '2026-11-23T19:41:00.000Z'])
    expect(files['docProps/app.xml']).not.toMatch(/Application|Company|Template/)
    expect(Object.keys(files).filter((path) => /comment|vba|media|embed/i.test(path))).toEqual([])
    expect(Object.values(files).join('')).not.toMatch(/TargetMode="External"/)
  })
})

test('the same paper gives the same bytes', async () => {
  expect(await wordPaper(aPaper())).toEqual(await wordPaper(aPaper()))
})

test('tables that follow each other without words stay two tables', async () => {
  const facts = { kind: 'facts', title: null, rows: [{ label: 'a', value: { kind: 'text', text: 'b' } }] } as const
  const section = { heading: null, mostWords: null, blocks: [facts, facts] }
  const xml = filesIn(await wordPaper(aPaper({ sections: [section] })))[DOCUMENT] ?? ''
  expect(all(xml, 'tbl')).toHaveLength(2)
  expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/)
})

test.each(['=HYPERLINK("x")', 'a < b & c', '\uFFFEa\uFFFF', 'half \uD83D', '😀', '_x0041_', ']]>'])(
  'the text %j is well-formed in every place and stays what it was',
  async (ugly) => {
    const paper: Paper = aPaper({
      title: ugly,
      page: { heading: ugly, marking: ugly, footer: ugly },
      sections: [
        {
          heading: ugly,
          mostWords: null,
          blocks: [
            { kind: 'paragraph', text: ugly, small: false },
            { kind: 'bullets', numbered: false, items: [{ text: ugly, sources: [ugly] }] },
            { kind: 'facts', title: ugly, rows: [{ label: ugly, value: { kind: 'text', text: ugly } }] },
            { kind: 'open-lines', label: ugly, lines: 1 },
          ],
        },
      ],
      properties: { ...aPaper().properties, organisation: ugly, subject: ugly, category: ugly },
    })
    const files = filesIn(await wordPaper(paper))
    for (const part of Object.values(files)) expect(part).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/u)
    const kept = ugly.replace(/[\uFFFE\uFFFF\uD83D](?!\uDE00)/g, '')
    const read = textIn(files[DOCUMENT] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    expect(read.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toContain(`${kept}${kept}${kept} [${kept}]`)
  },
)

test('tells how far it is while it draws', async () => {
  const shares: number[] = []
  await wordPaper(aPaper({ sections: [aSection('Een', 5), aSection('Twee', 5)] }), (share) => shares.push(share))
  expect(shares).toEqual([0.25, 0.5])
})
