import { readdir } from 'node:fs/promises'
import { codeOf } from './write-whole'

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
