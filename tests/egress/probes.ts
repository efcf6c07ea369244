/** Something a hostile document could try; the name says the channel, and it is tried at a host with that name. */
export type Probe = (host: string) => unknown

/**
 * Every channel over which a page can say something to the outside. A probe runs inside the page, so it holds all that it
 * uses; what it is told is of no interest, only what the wire hears.
 */
export const PAGE_PROBES: Readonly<Record<string, Probe>> = {
  fetch: (host) => void fetch(`http://${host}/`).catch(() => null),
  'fetch-no-cors': (host) => void fetch(`https://${host}/`, { mode: 'no-cors' }).catch(() => null),
  'fetch-keepalive': (host) =>
    void fetch(`http://${host}/`, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => null),
  xhr: (host) => {
    const request = new XMLHttpRequest()
    request.open('GET', `http://${host}/`)
    request.send()
  },
  websocket: (host) => void new WebSocket(`ws://${host}/`),
  'websocket-tls': (host) => void new WebSocket(`wss://${host}/`),
  'event-source': (host) => void new EventSource(`http://${host}/`),
  beacon: (host) => navigator.sendBeacon(`http://${host}/`, 'hier'),
  webtransport: (host) => void new WebTransport(`https://${host}/`).ready.catch(() => null),
  image: (host) => void Object.assign(new Image(), { src: `http://${host}/a.png` }),
  'image-set': (host) =>
    document.body.append(Object.assign(document.createElement('img'), { srcset: `http://${host}/a.png 1x` })),
  'input-image': (host) =>
    document.body.append(
      Object.assign(document.createElement('input'), { type: 'image', src: `http://${host}/a.png` }),
    ),
  svg: (host) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    picture.setAttribute('href', `http://${host}/a.png`)
    drawing.append(picture)
    document.body.append(drawing)
  },
  script: (host) =>
    document.body.append(Object.assign(document.createElement('script'), { src: `http://${host}/a.js` })),
  'script-module': (host) =>
    document.body.append(
      Object.assign(document.createElement('script'), { type: 'module', src: `http://${host}/a.js` }),
    ),
  'style-sheet': (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `http://${host}/a.css` }),
    ),
  'style-import': (host) =>
    document.head.append(
      Object.assign(document.createElement('style'), { textContent: `@import url('http://${host}/a.css');` }),
    ),
  'style-picture': (host) => {
    const block = document.createElement('div')
    block.style.cssText = `width: 9px; height: 9px; background-image: url('http://${host}/a.png')`
    document.body.append(block)
  },
  font: (host) => void new FontFace('Ver', `url('http://${host}/a.woff2')`).load().catch(() => null),
  audio: (host) => void Object.assign(new Audio(), { preload: 'auto', src: `http://${host}/a.mp3` }),
  video: (host) =>
    document.body.append(
      Object.assign(document.createElement('video'), { preload: 'auto', src: `http://${host}/a.mp4` }),
    ),
  'video-poster': (host) =>
    document.body.append(Object.assign(document.createElement('video'), { poster: `http://${host}/a.png` })),
  frame: (host) => document.body.append(Object.assign(document.createElement('iframe'), { src: `http://${host}/` })),
  object: (host) => document.body.append(Object.assign(document.createElement('object'), { data: `http://${host}/` })),
  embed: (host) => document.body.append(Object.assign(document.createElement('embed'), { src: `http://${host}/` })),
  worker: (host) => {
    const code = URL.createObjectURL(new Blob([`fetch('http://${host}/')`], { type: 'text/javascript' }))
    void new Worker(code)
  },
  'worker-shared': (host) => {
    const code = URL.createObjectURL(new Blob([`fetch('http://${host}/')`], { type: 'text/javascript' }))
    void new SharedWorker(code)
  },
  'service-worker': (host) => void navigator.serviceWorker.register(`https://${host}/a.js`).catch(() => null),
  'cache-storage': (host) =>
    void caches
      .open('ver')
      .then((cache) => cache.add(`http://${host}/`))
      .catch(() => null),
  'dns-prefetch': (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: `http://${host}/` }),
    ),
  preconnect: (host) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: `http://${host}/` })),
  prefetch: (host) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: `http://${host}/` })),
  preload: (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: `http://${host}/a.png` }),
    ),
  'preload-module': (host) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `http://${host}/a.js` }),
    ),
  'speculation-rules': (host) =>
    document.head.append(
      Object.assign(document.createElement('script'), {
        type: 'speculationrules',
        textContent: JSON.stringify({
          prefetch: [{ source: 'list', urls: [`https://${host}/${crypto.randomUUID()}`] }],
        }),
      }),
    ),
  manifest: (host) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: `http://${host}/` })),
  icon: (host) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: `http://${host}/a.ico` })),
  stun: (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] })
    peer.createDataChannel('uit')
    void peer.setLocalDescription()
  },
  'stun-by-number': (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] })
    peer.createDataChannel('uit')
    void peer.setLocalDescription()
  },
  turn: (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `turn:${host}`, username: 'a', credential: 'b' }] })
    peer.createDataChannel('uit')
    void peer.setLocalDescription()
  },
  'turn-over-tcp': (host) => {
    const urls = `turn:${host}?transport=tcp`
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] })
    peer.createDataChannel('uit')
    void peer.setLocalDescription()
  },
  'turn-over-tcp-by-number': (host) => {
    const urls = `turn:${host}?transport=tcp`
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] })
    peer.createDataChannel('uit')
    void peer.setLocalDescription()
  },
  'turn-over-tls': (host) => {
    const urls = `turns:${host}?transport=tcp`
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] })
    peer.createDataChannel('uit')
    void peer.setLocalDescription()
  },
  'fetch-by-number': (host) => void fetch(`http://${host}/`, { mode: 'no-cors' }).catch(() => null),
  'new-window': (host) => void window.open(`http://${host}/`),
  'link-to-new-window': (host) => {
    const link = Object.assign(document.createElement('a'), { href: `http://${host}/`, target: '_blank' })
    document.body.append(link)
    link.click()
  },
  'link-ping': (host) => {
    const link = Object.assign(document.createElement('a'), { href: '#', ping: `http://${host}/` })
    document.body.append(link)
    link.click()
  },
  'form-get': (host) => {
    const form = Object.assign(document.createElement('form'), { action: `http://${host}/`, target: '_blank' })
    document.body.append(form)
    form.submit()
  },
  'form-post': (host) => {
    const said = { action: `http://${host}/`, method: 'post', target: '_blank' }
    const form = Object.assign(document.createElement('form'), said)
    document.body.append(form)
    form.submit()
  },
  refresh: (host) => {
    const frame = document.createElement('iframe')
    frame.srcdoc = `<meta http-equiv="refresh" content="0; url=http://${host}/">`
    document.body.append(frame)
  },
}

/** And the one after which, where nothing holds it back, the page is gone. */
export const GO_AWAY: Probe = (host) => {
  window.location.href = `http://${host}/`
}
