import type { WorkbookProblem } from '@shared/exchange/workbook'

/** Thrown from anywhere deep in a file that is not read further; told as a value by whoever began to read it. */
export class FileProblem extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem)
  }
}

/** Stops reading when something is not as it must be. */
export function demand(isSo: boolean, problem: WorkbookProblem): asserts isSo {
  if (!isSo) throw new FileProblem(problem)
}
