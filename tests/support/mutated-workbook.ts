import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from '../torture/random'

/** What a broken program might write in the place of a value. */
const TOKENS = [
  '4294967295',
  '-1',
  '1e308',
  'A1:XFD1048576',
  '__proto__',
  '&#0;',
  '<',
  '',
  '99999999',
  'NaN',
  's',
  'true',
]

/** The same workbook with some bytes of its zip, or some values in one of its parts, replaced by others. */
export const mutated = (workbook: Uint8Array, random: Random): Uint8Array =>
  random.next() < 0.4 ? withOtherBytes(workbook, random) : withOtherValues(workbook, random)

function withOtherBytes(workbook: Uint8Array, random: Random): Uint8Array {
  const bytes = Uint8Array.from(workbook)
  for (let left = 1 + random.below(8); left > 0; left -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return random.next() < 0.2 ? bytes.subarray(0, random.below(bytes.length)) : bytes
}

function withOtherValues(workbook: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(workbook)
  const path = random.oneOf(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)))
  let text = strFromU8(parts[path] ?? new Uint8Array())
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const values = [...text.matchAll(/"[^"]*"|>[^<]+</g)]
    if (values.length === 0) break
    const { index, 0: value } = random.oneOf(values)
    text = text.slice(0, index + 1) + random.oneOf(TOKENS) + text.slice(index + value.length - 1)
  }
  if (random.next() < 0.15) text = text.slice(0, random.below(text.length))
  return zipSync({ ...parts, [path]: strToU8(text) }, { level: 1 })
}
