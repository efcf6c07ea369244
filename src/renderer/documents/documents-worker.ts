import { drawReport } from './draw-report'
import type { DrawingWork } from './drawing-work'

/** The other side of `documents.ts`: the office libraries live here, away from the window. */
self.addEventListener('message', ({ data }: MessageEvent<DrawingWork>) => {
  void drawReport(data, (news) => self.postMessage(news))
})
