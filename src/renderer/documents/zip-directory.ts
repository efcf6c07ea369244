import { inflateSync } from 'fflate'
import { demand, FileProblem } from './file-problem'

/** A file in a zip, as the directory at its end tells of it. */
export interface ZipEntry {
  readonly name: string
  readonly isDeflated: boolean
  readonly checksum: number
  readonly packed: number
  readonly size: number
  /** Where its own header begins. */
  readonly offset: number
}

/** What a workbook of a plan stays far below, and what a bomb does not (`safety.md` 5). */
const MOST_ENTRIES = 300
const MOST_INFLATED = 150 * 1024 * 1024
const MOST_RATIO = 100

const END = 0x06_05_4b_50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xff_ff
const ENTRY = 0x02_01_4b_50
const HEADER = 0x04_03_4b_50

/** Bits that say that an entry, or the directory, is encrypted. */
const ENCRYPTED = 0x00_01 | 0x00_40 | 0x20_00

/** What a zip says is in it, refused when it is more than a workbook holds or tries to reach outside itself. */
export function directoryOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  demand(count <= MOST_ENTRIES, 'too-much-inside')
  const entries: ZipEntry[] = []
  let place = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth += 1) {
    demand(place + 46 <= end && view.getUint32(place, true) === ENTRY, 'damaged')
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(place + at, true)) as [
      number,
      number,
      number,
    ]
    entries.push(entryAt(view, place, name))
    place += 46 + name + extra + comment
  }
  demand(place === end, 'damaged')
  return sound(entries)
}

/** Where the record at the end begins; the comment behind it has any length. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1)
    if (
      view.getUint32(place, true) === END &&
      place + END_LENGTH + view.getUint16(place + 20, true) === view.byteLength
    )
      return place
  throw new FileProblem('damaged')
}

function entryAt(view: DataView, place: number, nameLength: number): ZipEntry {
  const method = view.getUint16(place + 10, true)
  demand((view.getUint16(place + 8, true) & ENCRYPTED) === 0, 'password')
  demand(method === 0 || method === 8, 'damaged')
  const name = new Uint8Array(view.buffer, view.byteOffset + place + 46, nameLength)
  return {
    name: new TextDecoder().decode(name),
    isDeflated: method === 8,
    checksum: view.getUint32(place + 16, true),
    packed: view.getUint32(place + 20, true),
    size: view.getUint32(place + 24, true),
    offset: view.getUint32(place + 42, true),
  }
}

function sound(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const total = (of: 'packed' | 'size') => entries.reduce((sum, entry) => sum + entry[of], 0)
  demand(total('size') <= MOST_INFLATED, 'too-much-inside')
  demand(total('size') <= MOST_RATIO * Math.max(1, total('packed')), 'too-much-inside')
  demand(new Set(entries.map(({ name }) => name.toLowerCase())).size === entries.length, 'unsafe')
  for (const { name } of entries) demand(staysInside(name), 'unsafe')
  return entries
}

/** Whether a name is that of a file in the zip and nowhere else. */
const staysInside = (name: string): boolean =>
  name !== '' && !/^\/|[\\:\p{Cc}]/u.test(name) && !name.split('/').some((part) => part === '..' || part === '...')

/** A file in a zip, whole: what does not have the size and the checksum that were told is damaged. */
export function contentOf(bytes: Uint8Array, { isDeflated, checksum, packed, size, offset }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  demand(offset + 30 <= bytes.length && view.getUint32(offset, true) === HEADER, 'damaged')
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  demand(begin + packed <= bytes.length, 'damaged')
  const stored = bytes.subarray(begin, begin + packed)
  // Into a place of exactly the size that was told: a bomb has nowhere to go off.
  const content = isDeflated ? inflateSync(stored, { out: new Uint8Array(size) }) : stored
  demand(content.length === size && checksumOf(content) === checksum, 'damaged')
  return content
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32, as zips have it. */
function checksumOf(content: Uint8Array): number {
  let value = 0xff_ff_ff_ff
  for (const byte of content) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xff_ff_ff_ff) >>> 0
}
