import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const WIDTH = 1920
const HEIGHT = 1200
const BYTES_A_PIXEL = 4

/** A band through the middle of the screen is enough to see a window, and cheap enough not to slow it down. */
const BAND = { first: 400, rows: 100 }
const MILLISECONDS_BETWEEN_LOOKS = 4

/** A screen whose pixels can be read while programs draw on it: what a user would see, not what a program says. */
export class FrameBuffer {
  private constructor(
    readonly display: string,
    private readonly server: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<FrameBuffer> {
    const folder = mkdtempSync(join(tmpdir(), 'actiewijzer-scherm-'))
    const size = `${WIDTH}x${HEIGHT}x24`
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-fbdir', folder, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const numbers = server.stdio[3]
    if (!numbers) throw new Error('Xvfb geeft geen nummer')
    const [number] = (await once(numbers, 'data')) as [Buffer]
    return new FrameBuffer(`:${String(number).trim()}`, server, folder)
  }

  /** Waits until at least so many pixels have a colour (`0xRRGGBB`). */
  async until(colour: number, pixels: number): Promise<void> {
    const file = openSync(join(this.folder, 'Xvfb_screen0'), 'r')
    try {
      const start = startOfPixels(file) + BAND.first * WIDTH * BYTES_A_PIXEL
      const bytes = Buffer.alloc(BAND.rows * WIDTH * BYTES_A_PIXEL)
      while (countOf(colour, bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))) < pixels)
        await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_LOOKS))
    } finally {
      closeSync(file)
    }
  }

  stop(): void {
    this.server.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The picture lies behind a header and a table of colours, as `xwd` writes them. */
function startOfPixels(file: number): number {
  const header = Buffer.alloc(80)
  readSync(file, header, 0, header.length, 0)
  return header.readUInt32BE(0) + header.readUInt32BE(76) * 12
}

function countOf(colour: number, bytes: Buffer): number {
  let count = 0
  for (const pixel of new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / BYTES_A_PIXEL)))
    if ((pixel & 0xffffff) === colour) count += 1
  return count
}
