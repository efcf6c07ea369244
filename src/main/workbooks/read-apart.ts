import { utilityProcess } from 'electron'

/** How long a file may take, and how much memory it may make the parser use (`safety.md` 5). */
const LONGEST = 15_000
const MOST_MEGABYTES = 512

/** The process had to be stopped, or stopped by itself: for want of memory, usually. */
export interface Stopped {
  readonly kind: 'too-slow' | 'too-heavy'
}

/** What the process told, as it came. */
export interface Told {
  readonly kind: 'told'
  readonly answer: unknown
}

/**
 * Lets a program of its own read a file in a process of its own: it knows no store, no window and none of the user's folders, and is killed
 * after it answered or when it takes too long.
 */
export async function readApart(program: string, bytes: Uint8Array): Promise<Told | Stopped> {
  const reader = utilityProcess.fork(program, [], {
    serviceName: 'Actiewijzer leest een bestand',
    execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`],
    stdio: 'ignore',
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Told | Stopped>((settle) => {
      timer = setTimeout(() => settle({ kind: 'too-slow' }), LONGEST)
      reader.once('exit', () => settle({ kind: 'too-heavy' }))
      reader.once('message', (answer: unknown) => settle({ kind: 'told', answer }))
      reader.postMessage(bytes)
    })
  } finally {
    clearTimeout(timer)
    reader.kill()
  }
}
