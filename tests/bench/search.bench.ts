import { test } from '@playwright/test'
import { documentsOf, type SearchDocument } from '@shared/search/search-document'
import { SearchIndex } from '@shared/search/search-index'
import { aWordyPlan } from './wordy-plan'
import { tell } from './tell'

const inMilliseconds = (figure: number) => `${figure.toFixed(1)} ms`

/** What a person types, key by key; the last has a slip in it. */
const TYPED = ['vakantieparken', 'park', 'gemeente vakan', 'riec', '3.0145', 'weerbaarheid van ondern', 'vakatniepark']

test('a key of a search in 1,000 actions with 20 updates each', () => {
  const { documents, index, pieces } = readIn()
  tell('piece of reading', pieces, inMilliseconds)
  const keys: number[] = []
  for (const typed of TYPED)
    for (let length = 1; length <= typed.length; length += 1)
      keys.push(timed(() => index.search(typed.slice(0, length))))
  tell('key', keys, inMilliseconds)
  const again = timed(() => [...index.follow(documents)])
  tell('nothing changed', [again], inMilliseconds)
})

/** Reads everything in, a document at a time as the window does between two frames. */
function readIn() {
  const plan = aWordyPlan()
  const documents: readonly SearchDocument[] = documentsOf(plan, () => 'Annotatie')
  const index = new SearchIndex()
  const pieces: number[] = []
  let last = performance.now()
  for (const _left of index.follow(documents)) {
    const now = performance.now()
    pieces.push(now - last)
    last = now
  }
  return { documents, index, pieces }
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
