import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

/** A record as it lies in a store, whatever shape it had then. */
export type StoredRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** A store as an earlier version of the app left it (`tests/fixtures`). */
export interface ReleasedStore {
  readonly schema: number
  /** The version by which IndexedDB knows it. */
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly key: string
    readonly indexes: readonly string[]
    readonly records: readonly StoredRecord[]
  }[]
}

/** Every shape in which anything was ever stored. */
export const RELEASED = [1, 2, 3, 4] as const

const fixture = (name: string): Promise<Buffer> => readFile(new URL(`../fixtures/${name}`, import.meta.url))

/** The store of the last app that stored things in that shape: the real plan, with every kind of change in it. */
export const releasedStore = async (schema: number): Promise<ReleasedStore> =>
  JSON.parse(gunzipSync(await fixture(`schema-${schema}.json.gz`)).toString('utf8')) as ReleasedStore

/** A back-up of that format, made by the last app that stored things in that shape. */
export const releasedBackup = (format: number, schema: number): Promise<Buffer> =>
  fixture(`back-up-${format}-${schema}.gz`)

/** What lies in one of its tables. */
export const recordsIn = ({ stores }: ReleasedStore, table: string): readonly StoredRecord[] =>
  stores.find(({ name }) => name === table)?.records ?? []

/** Puts it where an app would find it under that name. */
export async function leaveStore(name: string, { version, stores }: ReleasedStore): Promise<void> {
  const request = indexedDB.open(name, version)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onerror = () => reject(new Error('De opslag ging niet open'))
    request.onsuccess = () => resolve(request.result)
    request.onupgradeneeded = () => {
      for (const { name: table, key, indexes, records } of stores) {
        const store = request.result.createObjectStore(table, { keyPath: key })
        for (const index of indexes) store.createIndex(index, index)
        for (const record of records) store.add(record)
      }
    }
  })
  database.close()
}
