import { Decrypter, Encrypter } from 'age-encryption'
import type { SealingNews, SealingWork } from './sealing-work'

/** Does the work, and says what came of it. */
export async function seal({ kind, bytes, passphrase }: SealingWork): Promise<SealingNews> {
  try {
    return {
      kind: 'done',
      bytes: kind === 'seal' ? await encrypted(bytes, passphrase) : await decrypted(bytes, passphrase),
    }
  } catch (error) {
    const code = error instanceof Error ? error.message : String(error)
    if (kind === 'seal') return { kind: 'failed', problem: 'not-sealed', code }
    return { kind: 'failed', problem: NO_KEY.test(code) ? 'wrong-passphrase' : 'file-damaged', code }
  }
}

/** What the library says when the passphrase opens nothing. */
const NO_KEY = /no identity matched/

function encrypted(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(bytes)
}

function decrypted(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(bytes)
}
