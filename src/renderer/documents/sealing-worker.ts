import { seal } from './seal'
import type { SealingWork } from './sealing-work'

/** The other side of `sealing.ts`. */
self.addEventListener('message', ({ data }: MessageEvent<SealingWork>) => {
  void seal(data).then((news) => self.postMessage(news))
})
