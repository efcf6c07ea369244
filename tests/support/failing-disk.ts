import type * as Disk from 'node:fs/promises'

/** When the disk fails, and what the system says then. */
export interface Failure {
  readonly code: string
  /** At which call, the first is 1; or after how many bytes that were to be written. */
  readonly at: { readonly call: number } | { readonly byte: number }
}

let failure: Failure | null = null
let calls = 0
let bytes = 0

/** Lets the disk fail once while something is done. Tells what came of it, and whether the disk did fail. */
export async function failing<T>(
  next: Failure,
  work: () => Promise<T>,
): Promise<{ readonly isHit: boolean; readonly outcome: T }> {
  failure = next
  calls = 0
  bytes = 0
  try {
    const outcome = await work()
    return { isHit: failure === null, outcome }
  } finally {
    failure = null
  }
}

/** The real disk, which fails when a test says so: in the place of the one that main imports. */
export function failingDisk(disk: typeof Disk): typeof Disk {
  const called = Object.entries(disk).map(([name, call]: [string, unknown]) => [
    name,
    isCall(call) ? failable(call) : call,
  ])
  const open = async (...how: Parameters<typeof Disk.open>) => {
    failCall()
    return handleOf(await disk.open(...how))
  }
  return { ...(Object.fromEntries(called) as typeof Disk), open }
}

type Call = (...given: readonly unknown[]) => unknown

const isCall = (value: unknown): value is Call => typeof value === 'function'

function failable(call: Call): Call {
  return (...given) => {
    failCall()
    return call(...given)
  }
}

/** A file of the real disk, of which every call may fail, and every byte. */
function handleOf(file: Disk.FileHandle): Disk.FileHandle {
  return new Proxy(file, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name)
      if (!isCall(found)) return found
      const call: Call = found.bind(target)
      if (name === 'writeFile' || name === 'appendFile')
        return async (data: Uint8Array) => {
          failCall()
          await failWithin(data, (piece) => call(piece))
        }
      return async (...given: readonly unknown[]) => {
        try {
          failCall()
        } catch (error) {
          // What cannot be closed is closed all the same: a number of files too many would fail for another reason.
          if (name === 'close') await call(...given)
          throw error
        }
        return call(...given)
      }
    },
  })
}

/** Writes what the disk still takes before it fails. */
async function failWithin(data: Uint8Array, write: (piece: Uint8Array) => unknown): Promise<void> {
  const left = failure && 'byte' in failure.at ? failure.at.byte - bytes : Infinity
  await write(data.subarray(0, Math.min(left, data.length)))
  bytes += data.length
  if (left < data.length) fail()
}

function failCall(): void {
  calls += 1
  if (failure && 'call' in failure.at && failure.at.call === calls) fail()
}

/** Once: what cleans up afterwards finds a disk that works. */
function fail(): never {
  const code = failure?.code ?? ''
  failure = null
  throw Object.assign(new Error(`De schijf geeft ${code}`), { code })
}
