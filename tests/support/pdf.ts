/** A PDF as a text of which every character is a byte. */
export const pdfText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** The sizes of its pages, in points. */
export const pageSizes = (pdf: string): readonly (readonly [width: number, height: number])[] =>
  [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)])

/** A text as a PDF writes it in what it tells about itself. */
export const inPdf = (text: string): readonly string[] => [
  `(${text.replace(/[\\()]/g, String.raw`\$&`)})`,
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`,
]
