import { useState } from 'react'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { Result } from '@shared/result'
import { useKeep } from './use-keep'

type Stored = Result<{ readonly sequence: number | null }, StoreProblem>

interface Change {
  /** Why the last change was refused. */
  readonly problem: StoreProblem | null
  /** Waits until a change is stored, says so in the bar as `what`, and gives back whether it was. */
  keep(stored: Promise<Stored>, what: string): Promise<boolean>
}

/** Keeps changes, and remembers why the last one was refused so that it can be said beside the field. */
export function useChange(): Change {
  const keepAndSay = useKeep()
  const [problem, setProblem] = useState<StoreProblem | null>(null)
  const keep = async (stored: Promise<Stored>, what: string) => {
    const kept = await keepAndSay(stored, what)
    const result = await stored
    setProblem(result.ok ? null : result.problem)
    return kept
  }
  return { problem, keep }
}
