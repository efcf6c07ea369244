import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

/** A place outside the app that notices everyone who connects. */
export interface Outside {
  readonly host: string
  /** Connections so far, and one of our own after them, so that silence is not deafness. */
  readonly visits: () => Promise<number>
  readonly close: () => void
}

export async function openOutside(): Promise<Outside> {
  let visits = 0
  const server = createServer((socket) => {
    visits += 1
    socket.on('error', () => socket.destroy()).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    visits: async () => {
      await once(connect(port, '127.0.0.1').resume(), 'close')
      return visits
    },
    close: () => server.close(),
  }
}
