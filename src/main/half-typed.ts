import { rename } from 'node:fs/promises'
import type { Desktop } from '@shared/desktop'
import type { HalfTyped } from '@shared/plan/half-typed'
import { ok, refused } from '@shared/result'
import type { Witness } from '@shared/safety/witness'
import { readJson } from './read-json'
import { codeOf, writeWhole } from './write-whole'

/** Where half-typed texts lie, one file a generation: whatever removes a generation removes them with it. */
export interface HalfTypedPlaces {
  fileOf(generation: number): string
  known(): Promise<readonly number[]>
}

/** Which generation is in use, whether this run may write, and why the generation was begun. */
export interface InUse {
  readonly generation: number
  readonly mayWrite: boolean
  witness(): Pick<Witness, 'fresh'>
}

/**
 * The verbs that keep half-typed texts through a crash. They are written to the generation in use, and read from the
 * newest that has any: a database that was set aside takes nobody's unfinished words along. After erasing, what stood in
 * an older generation is not read again, because it may tell of what was erased. A run that writes nothing keeps none,
 * and leaves those that there are for the next.
 */
export function halfTypedVerbs(places: HalfTypedPlaces, keeping: InUse): Pick<Desktop, 'halfTyped' | 'keepHalfTyped'> {
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work, work)
    turn = done
    return done
  }
  return {
    halfTyped: () => inTurn(async () => (keeping.mayWrite ? newest(places, keeping) : [])),
    keepHalfTyped: (texts) =>
      inTurn(async () =>
        keeping.mayWrite
          ? keep(places.fileOf(keeping.generation), texts)
          : refused({ kind: 'not-noted', code: 'READING' }),
      ),
  }
}

async function newest({ fileOf, known }: HalfTypedPlaces, keeping: InUse): Promise<readonly HalfTyped[]> {
  const { generation } = keeping
  const isErased = keeping.witness().fresh === 'erasure'
  const older = isErased ? [] : (await known()).filter((each) => each < generation)
  const generations = [generation, ...older.toSorted((one, other) => other - one)]
  for (const each of generations) {
    const kept = await readIn(fileOf(each))
    if (kept !== null) return kept
  }
  return []
}

/** What a file holds; nothing when there is none. One that cannot be read is put beside, for whoever may read it. */
async function readIn(path: string): Promise<readonly HalfTyped[] | null> {
  const read = await readJson(path)
  if (read === 'none') return null
  if (read !== 'damaged') {
    const { halfTypedTexts } = await import('./what-arrives')
    const { success, data } = halfTypedTexts.safeParse(read.said)
    if (success) return data
  }
  await rename(path, `${path}.beschadigd`)
  return null
}

async function keep(path: string, texts: readonly HalfTyped[]): ReturnType<Desktop['keepHalfTyped']> {
  try {
    await writeWhole(path, Buffer.from(JSON.stringify(texts)))
    return ok(null)
  } catch (error) {
    return refused({ kind: 'not-noted', code: codeOf(error) })
  }
}
