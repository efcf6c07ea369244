import type { PaperFrame } from '@shared/desktop'

/** Where a PDF tells about itself: `1 0 obj <</Title … /Creator … /ModDate …>> endobj`. */
const ABOUT = /(\d+ 0 obj\s*)<<\/Title ([^>]*>|\((?:\\.|[^\\)])*\))\s*\/Creator [\s\S]*?>>(?=\s*endobj)/

/** The names that Chromium gives to the parts of a document: they count on from what the window showed before. */
const NODE = /node\d{8}/g

/**
 * The same PDF, that tells its title, its organisation and the moment of the paper, and nothing about the program, the
 * computer or the clock (`safety.md` 5). Everything keeps its place and its length, so the file's own table of contents
 * stays true; and the same paper gives the same bytes.
 */
export function withOwnProperties(
  pdf: Uint8Array,
  frame: Pick<PaperFrame, 'organisation' | 'generatedAt'>,
): Uint8Array {
  const written = Buffer.from(pdf).toString('latin1')
  const about = ABOUT.exec(written)
  if (!about) throw new Error('pdf-properties')
  const [whole, opening = '', title = ''] = about
  const own = `${opening}<<${propertiesOf(title, frame)}>>`
  if (own.length > whole.length) throw new Error('pdf-properties-room')
  const told = written.replace(whole, () => own.padEnd(whole.length))
  return new Uint8Array(Buffer.from(counted(told), 'latin1'))
}

function propertiesOf(title: string, { organisation, generatedAt }: Pick<PaperFrame, 'organisation' | 'generatedAt'>) {
  const moment = `(D:${generatedAt.replace(/\D/g, '').slice(0, 14)}+00'00')`
  return `/Title ${title}/Author ${inUnicode(organisation)}/CreationDate ${moment}/ModDate ${moment}`
}

/** A text as a PDF writes it for every language. */
const inUnicode = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

/** The parts of the document counted from 1, in the order that they had. */
function counted(written: string): string {
  const names = [...new Set(written.match(NODE))].sort()
  const places = new Map(names.map((name, place) => [name, `node${String(place + 1).padStart(8, '0')}`]))
  return written.replace(NODE, (name) => places.get(name) ?? name)
}
