import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { CopyOutside } from '@shared/desktop'
import { namesIn } from '../names-in'
import { readJson, saidIn } from '../read-json'
import { codeOf, writeWhole } from '../write-whole'

/** What is remembered of the second place. The path stays here; only the name of the folder may be shown. */
export interface SecondPlace {
  /** The folder that the user chose; empty as long as there is none. */
  readonly path: string | null
  /** When the last back-up was put there, or since when there should be one. */
  readonly since: string
  /** What went wrong the last time (`ENOENT`), if anything. */
  readonly code: string | null
}

const secondPlace = z.object({ path: z.string().nullable(), since: z.iso.datetime(), code: z.string().nullable() })

const fileIn = (folder: string): string => join(folder, 'tweede-plek.json')

/** What is remembered; nothing chosen when that cannot be read, so that it is asked again. */
export async function readSecondPlace(folder: string, now: Date): Promise<SecondPlace> {
  const said = saidIn(await readJson(fileIn(folder)))
  return secondPlace.safeParse(said).data ?? { path: null, since: now.toISOString(), code: null }
}

export const writeSecondPlace = (folder: string, place: SecondPlace): Promise<void> =>
  writeWhole(fileIn(folder), Buffer.from(JSON.stringify(place)))

/** Our own folder in the one that was chosen, so that nothing else is ever touched. */
const ownFolder = (path: string): string => join(path, 'Actiewijzer back-ups')

/** Puts a file there, whole, and takes those away that went here too. Gives back the code of what went wrong. */
export async function putThere(
  path: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  gone: readonly string[],
): Promise<string | null> {
  try {
    const folder = ownFolder(path)
    // Not recursive: a stick that is not there must not become a folder of that name.
    await mkdir(folder).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
    await writeWhole(join(folder, file.name), file.bytes)
    if (!Buffer.from(file.bytes).equals(await readFile(join(folder, file.name)))) return 'NOT-SAME'
    for (const name of gone) await rm(join(folder, name), { force: true })
    return null
  } catch (error) {
    return codeOf(error)
  }
}

/** Takes files away that went here too. Gives back the code of what went wrong. */
export async function takeAway(path: string, names: readonly string[]): Promise<string | null> {
  try {
    // A stick that is not there is not a folder without those files.
    await stat(ownFolder(path))
    for (const name of names) await rm(join(ownFolder(path), name), { force: true })
    return null
  } catch (error) {
    return codeOf(error)
  }
}

/** What stands there now, oldest first; nothing when nobody can look. */
export async function standingThere(path: string): Promise<readonly Omit<CopyOutside, 'kind'>[]> {
  const folder = ownFolder(path)
  const names = (await namesIn(folder)).toSorted()
  return Promise.all(
    names.map(async (name) => ({ name, madeAt: (await stat(join(folder, name))).mtime.toISOString() })),
  )
}

export const nameOf = ({ path }: SecondPlace): string | null => (path === null ? null : basename(path) || path)
