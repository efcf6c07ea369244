import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'

/** What wanted to leave the computer. */
export interface Heard {
  /** Names that were looked up. */
  readonly names: readonly string[]
  /** Addresses and ports to which a connection was asked for. */
  readonly tcp: readonly string[]
  /** Addresses and ports to which a datagram was sent. */
  readonly udp: readonly string[]
}

/** A closed network with someone who answers every name, and someone who listens. */
export interface Wire {
  /** Everything until now, and a datagram of our own after it, so that silence is not deafness. */
  readonly heard: () => Promise<Heard>
  /** Stops listening, and tells how many packets were missed meanwhile. */
  readonly close: () => Promise<number>
}

/** Everything but the connections within this computer, over which the test drives the app. */
const FILTER = 'udp or (tcp and not (net 127.0.0.0/8 or host ::1))'

/** Only the beginning of each packet, and room for many: on a busy machine the listener may come late. */
const ROOMY = ['-s', '512', '-B', '16384']

/** Where the test itself speaks to, each time at another port. */
const OWN = '203.0.113.250'

/** Listens to every wire of this network, which has to be a closed one. */
export async function listen(): Promise<Wire> {
  const names = await answerNames()
  const ear = spawn('tcpdump', ['-i', 'any', '-n', '-l', '-t', '--immediate-mode', ...ROOMY, FILTER])
  const lines: string[] = []
  const reader = createInterface(ear.stdout).on('line', (line) => lines.push(line))
  const said = createInterface(ear.stderr)
  await toldBy(said, /listening on/)
  const mouth = createSocket('udp4')
  let asked = 0
  return {
    heard: async () => {
      asked += 1
      mouth.send('einde', asked, OWN)
      while (!lines.some((line) => line.includes(` > ${OWN}.${asked}: `))) await once(reader, 'line')
      return sorted(lines.splice(0).filter((line) => !line.includes(OWN)))
    },
    close: async () => {
      const missed = toldBy(said, /(\d+) packets? dropped by kernel/)
      ear.kill()
      mouth.close()
      names.close()
      return Number(await missed)
    },
  }
}

/** Waits until the listener says something, and gives back what it says there. */
function toldBy(said: Interface, what: RegExp): Promise<string | undefined> {
  return new Promise((resolve) => {
    const hear = (line: string) => {
      const told = what.exec(line)
      if (!told) return
      said.off('line', hear)
      resolve(told[1])
    }
    said.on('line', hear)
  })
}

/** A name server that knows every name, and one address for all of them. */
async function answerNames(): Promise<{ readonly close: () => void }> {
  const server = createSocket('udp4')
  server.on('message', (question, { port, address }) => server.send(answerTo(question), port, address))
  server.bind(53)
  await once(server, 'listening')
  return server
}

const HEADER = 12
const ADDRESS_OF_A_NAME = 1
/** A pointer to the name asked, an address of the internet, good for a minute, four bytes: 203.0.113.7. */
const ANSWER = Buffer.from([0xc0, HEADER, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 203, 0, 113, 7])

function answerTo(question: Buffer): Buffer {
  const endOfName = question.indexOf(0, HEADER)
  const asked = question.subarray(HEADER, endOfName + 5)
  const known = question.readUInt16BE(endOfName + 1) === ADDRESS_OF_A_NAME
  const header = Buffer.from([...question.subarray(0, 2), 0x81, 0x80, 0, 1, 0, known ? 1 : 0, 0, 0, 0, 0])
  return Buffer.concat([header, asked, known ? ANSWER : Buffer.alloc(0)])
}

/** The lines of the listener, read: a name, the beginning of a connection, or a datagram. */
function sorted(lines: readonly string[]): Heard {
  const names = new Set<string>()
  const tcp = new Set<string>()
  const udp = new Set<string>()
  for (const line of lines) {
    const to = / > (\S+): /.exec(line)?.[1] ?? line
    const name = / [A-Z]+\? (\S+)\. /.exec(line)?.[1]
    if (name !== undefined) names.add(name.toLowerCase())
    else if (/ Flags \[S\]/.test(line)) tcp.add(to)
    else if (!line.includes('Flags [') && !/\.53 > /.test(line)) udp.add(to)
  }
  return { names: [...names].toSorted(), tcp: [...tcp].toSorted(), udp: [...udp].toSorted() }
}
