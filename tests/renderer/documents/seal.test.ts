import { Encrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { seal } from '@renderer/documents/seal'

const PASSPHRASE = 'paarse fiets zonder bel'
const CHUNK = 64 * 1024

/** Three pieces and a half, each other than the next. */
const plain = Uint8Array.from({ length: CHUNK * 3.5 }, (_, at) => (at * 7 + Math.floor(at / CHUNK)) % 251)

/** A file with the same format, of which guessing is quick: a thousand times the real one would take an hour. */
async function quick(bytes = plain): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(PASSPHRASE)
  encrypter.setScryptWorkFactor(4)
  return encrypter.encrypt(bytes)
}

const open = (bytes: Uint8Array, passphrase = PASSPHRASE) => seal({ kind: 'unseal', bytes, passphrase })

describe('an encrypted back-up', () => {
  test('comes back whole with its passphrase', async () => {
    const sealed = await seal({ kind: 'seal', bytes: plain, passphrase: PASSPHRASE })
    if (sealed.kind !== 'done') throw new Error(sealed.code)
    expect(await open(sealed.bytes)).toEqual({ kind: 'done', bytes: plain })
    expect(await open(sealed.bytes, 'een andere wachtzin hier')).toMatchObject({ problem: 'wrong-passphrase' })
  })

  test('gives nothing when any bit of it changed: a thousand of them, spread over the file', async () => {
    const sealed = await quick(plain.subarray(0, 700))
    for (let time = 0; time < 1000; time += 1) {
      const changed = Uint8Array.from(sealed)
      const at = Math.floor((time / 1000) * sealed.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << (time % 8))
      expect((await open(changed)).kind, `byte ${at}`).toBe('failed')
    }
  })

  test('gives nothing when it was cut off, wherever', async () => {
    const sealed = await quick(plain.subarray(0, 700))
    for (let time = 0; time < 200; time += 1)
      expect((await open(sealed.subarray(0, Math.floor((time / 200) * sealed.length)))).kind).toBe('failed')
  })

  test('gives nothing when two pieces changed places, or one was left out', async () => {
    const sealed = await quick()
    const piece = CHUNK + 16
    const begin = sealed.length - (Math.floor(plain.length / CHUNK) * piece + (plain.length % CHUNK) + 16)
    const [first, second, rest] = [
      sealed.subarray(begin, begin + piece),
      sealed.subarray(begin + piece, begin + 2 * piece),
      sealed.subarray(begin + 2 * piece),
    ]
    const head = sealed.subarray(0, begin)
    expect(await open(Buffer.concat([head, first, second, rest]))).toMatchObject({ kind: 'done' })
    expect(await open(Buffer.concat([head, second, first, rest]))).toMatchObject({ problem: 'file-damaged' })
    expect(await open(Buffer.concat([head, first, rest]))).toMatchObject({ problem: 'file-damaged' })
  })
})
