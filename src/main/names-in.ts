import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './write-whole'

/** The names of the files in a folder that are like that, in order; what only looks like a file is left out. */
export async function filesLike(folder: string, name: RegExp): Promise<readonly string[]> {
  const names: string[] = []
  for (const each of await namesIn(folder))
    if (name.test(each) && (await stat(join(folder, each))).isFile()) names.push(each)
  return names.sort()
}

/** The numbers in the names in a folder that are like that, lowest first. */
export async function numbersIn(folder: string, name: RegExp): Promise<readonly number[]> {
  const numbers = (await namesIn(folder)).flatMap((each) => name.exec(each)?.[1] ?? [])
  return numbers.map(Number).sort((one, other) => one - other)
}

/** What is in a folder: nothing when it is not there, or when something else stands in its place. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  }
}
