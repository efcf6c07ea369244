import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import yauzl from 'yauzl'

/** Unpacks an archive into a folder, each entry under the name that `nameFor` gives it; without a name it is left out. */
export async function unzip(archive, folder, show, nameFor) {
  const zip = await promisify(yauzl.open)(archive, { lazyEntries: true })
  const openEntry = promisify(zip.openReadStream.bind(zip))
  let done = 0
  await new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry) => {
      takeOut(entry).then(() => zip.readEntry(), reject)
    })
    zip.readEntry()
  })

  async function takeOut(entry) {
    const name = nameFor(entry.fileName)
    if (name) await write(entry, join(folder, name), openEntry)
    done += 1
    show(done / zip.entryCount)
  }
}

async function write(entry, path, openEntry) {
  if (entry.fileName.endsWith('/')) {
    mkdirSync(path, { recursive: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  const mode = (entry.externalFileAttributes >>> 16) & 0o777
  await pipeline(await openEntry(entry), createWriteStream(path, { mode: mode || 0o644 }))
}
