import { crc32 } from 'node:zlib'

/** One user action as it stands in the journal. */
export interface JournalLine {
  /** The store that it was written to: a journal is about one store. */
  readonly store: string
  readonly sequence: number
  /** How many events there are in all, with those of this line. */
  readonly events: number
  /** What it wrote, on one line. */
  readonly text: string
}

/** A line with its checksum, ended: half a line never passes for a whole one. */
export function writtenLine({ store, sequence, events, text }: JournalLine): string {
  const body = `${store}\t${sequence}\t${events}\t${text}`
  return `${checksum(body)}\t${body}\n`
}

const checksum = (body: string): string => crc32(body).toString(16).padStart(8, '0')

const SHAPE = /^([0-9a-f]{8})\t(([^\t]+)\t(\d+)\t(\d+)\t(.*))$/s

/** Reads a line without its end; nothing when it is damaged. */
export function readLine(written: string): JournalLine | undefined {
  const [, sum, body, store, sequence, events, text] = SHAPE.exec(written) ?? []
  if (body === undefined || store === undefined || text === undefined || checksum(body) !== sum) return undefined
  return { store, sequence: Number(sequence), events: Number(events), text }
}

/** What a journal file holds. */
export interface JournalContents {
  readonly lines: readonly JournalLine[]
  /** How many lines in the middle are damaged: bytes changed on the disk after they were written. */
  readonly damaged: number
  /** How many bytes at the end belong to a line that was never finished, which is ordinary after a power cut. */
  readonly torn: number
  /** Whether a whole line is among them, which is not. */
  readonly isDamagedAtEnd: boolean
}

export function contentsOf(file: Buffer): JournalContents {
  const end = file.lastIndexOf(0x0a) + 1
  const written = file.subarray(0, end).toString('utf8').split('\n').slice(0, -1)
  const lines = written.map(readLine)
  const whole = lines.findLastIndex((line) => line !== undefined) + 1
  const unreadable = written.slice(whole).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
  return {
    lines: lines.flatMap((line) => line ?? []),
    damaged: lines.slice(0, whole).filter((line) => line === undefined).length,
    torn: file.length - end + unreadable,
    isDamagedAtEnd: unreadable > 0,
  }
}
