import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOfWhole } from '@main/journal/torn-tails'

const BLOCK = 32_768

/** A log as LevelDB writes it: each record in pieces that fit in what is left of a block. Checksums are not looked at. */
function logOf(records: readonly number[]): { readonly log: Buffer; readonly ends: readonly number[] } {
  const pieces: Buffer[] = []
  const ends: number[] = []
  let at = 0
  const push = (bytes: Buffer) => {
    pieces.push(bytes)
    at += bytes.length
  }
  for (const size of records) {
    let left = size
    let isFirst = true
    do {
      const room = BLOCK - (at % BLOCK)
      if (room < 7) push(Buffer.alloc(room))
      const length = Math.min(left, BLOCK - (at % BLOCK) - 7)
      const isLast = length === left
      const head = Buffer.alloc(7, 0x11)
      head.writeUInt16LE(length, 4)
      head.writeUInt8(isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3, 6)
      push(Buffer.concat([head, Buffer.alloc(length, 0x61)]))
      left -= length
      isFirst = false
    } while (left > 0)
    ends.push(at)
  }
  return { log: Buffer.concat(pieces), ends }
}

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 30_000, max: 70_000 })), {
  minLength: 1,
  maxLength: 6,
})

describe('the tail of a LevelDB log', () => {
  test('is left alone when every record is finished', () => {
    fc.assert(
      fc.property(sizes, (records) => {
        const { log } = logOf(records)
        expect(endOfWhole(log)).toBe(log.length)
      }),
    )
  })

  test('goes, and nothing else, when the last record was never finished, wherever it was cut', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (records, place) => {
        const { log, ends } = logOf(records)
        const from = ends.at(-2) ?? 0
        const cutAt = from + 1 + (place % (log.length - from - 1 || 1))
        const end = endOfWhole(log.subarray(0, cutAt))
        expect(end).toBeGreaterThanOrEqual(from)
        expect(end - from).toBeLessThan(7)
        expect(endOfWhole(log.subarray(0, end))).toBe(end)
      }),
      { numRuns: 1000 },
    )
  })

  test('of zeros, as a disk leaves behind, goes', () => {
    const { log } = logOf([40, 60])
    expect(endOfWhole(Buffer.concat([log, Buffer.alloc(500)]))).toBe(log.length)
  })

  test('is left alone when it is something else: that is for LevelDB to judge', () => {
    const { log } = logOf([40, 60])
    const strange = Buffer.concat([log, Buffer.from([1, 2, 3, 4, 5, 0, 9, 8, 7, 6, 5, 4, 3])])
    expect(endOfWhole(strange)).toBe(strange.length)
  })
})
