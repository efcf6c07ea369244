import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { doTrials } from './do-trials'
import { keepResult, promisesIn } from './keep-result'
import { Score } from './score'
import { TRIALS, type TrialName } from './trials'

const SEED = process.env['TORTURE_SEED'] ?? '1'
const SHARE = Number(process.env['TORTURE_SHARE'] ?? '1')
const PATH = fileURLToPath(new URL(`../../torture/${SEED}.jsonl`, import.meta.url))

for (const [name, { promise, times }] of Object.entries(TRIALS))
  test(`${promise}: ${Math.ceil(times * SHARE)} times`, async () => {
    const score = await Score.open(PATH)
    await doTrials(name as TrialName, Math.ceil(times * SHARE), SEED, score)
  })

test.afterAll(async () => {
  const score = await Score.open(PATH)
  console.log(`\nseed ${SEED}\n| promise | trials | acknowledged | lost | silent |\n| --- | --- | --- | --- | --- |`)
  for (const [name, { promise }] of Object.entries(TRIALS)) {
    const { trials, acknowledged, lost, silent } = score.row(name)
    console.log(`| ${promise} | ${trials} | ${acknowledged} | ${lost} | ${silent} |`)
  }
  const rows = Object.entries(TRIALS).map(([name, { promise }]) => ({
    promises: promisesIn(promise),
    ...score.row(name),
  }))
  if (SHARE >= 1) await keepResult(new Date().toISOString().slice(0, 'yyyy-mm-dd'.length), SEED, rows)
})
