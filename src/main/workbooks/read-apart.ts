import { app, utilityProcess } from 'electron'

/** How long a file may take, and how much memory it may make the parser use (`safety.md` 5). */
const LONGEST = 15_000
const MOST_MEGABYTES = 512

/** How often its memory is looked at: a parser that runs wild takes about 100 MB between two looks. */
const BETWEEN_LOOKS = 100

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
 * after it answered, or when it takes too long or too much memory. Its memory is watched from here, because a utility
 * process takes no `--max-old-space-size` (Electron 33: it went on to 4 GB), and no heap limit counts buffers.
 */
export async function readApart(program: string, bytes: Uint8Array): Promise<Told | Stopped> {
  const reader = utilityProcess.fork(program, [], { serviceName: 'Actiewijzer leest een bestand', stdio: 'ignore' })
  let timer: NodeJS.Timeout | undefined
  let looks: NodeJS.Timeout | undefined
  try {
    return await new Promise<Told | Stopped>((settle) => {
      timer = setTimeout(() => settle({ kind: 'too-slow' }), LONGEST)
      looks = setInterval(() => {
        if (megabytesOf(reader.pid) > MOST_MEGABYTES) settle({ kind: 'too-heavy' })
      }, BETWEEN_LOOKS)
      reader.once('exit', () => settle({ kind: 'too-heavy' }))
      reader.once('message', (answer: unknown) => settle({ kind: 'told', answer }))
      reader.postMessage(bytes)
    })
  } finally {
    clearTimeout(timer)
    clearInterval(looks)
    reader.kill()
  }
}

/** How much memory a process has now; none before it is there. */
function megabytesOf(pid: number | undefined): number {
  const found = app.getAppMetrics().find((each) => each.pid === pid)
  return (found?.memory.workingSetSize ?? 0) / 1024
}
