import { readWorkbook } from './read-workbook'

/** All that this process has of the app: the line to whoever started it. */
declare const process: {
  readonly parentPort: {
    once(event: 'message', hear: (message: { readonly data: Uint8Array }) => void): void
    postMessage(answer: unknown): void
  }
}

/** The other side of `main/workbooks/read-apart.ts`: reads one file, answers, and is killed. */
process.parentPort.once('message', ({ data }) => {
  void readWorkbook(data).then((reading) => process.parentPort.postMessage(reading))
})
