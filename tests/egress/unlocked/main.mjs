import { app } from 'electron'

// The built app itself with one of its locks taken off, or all of them: what the listener hears then proves that it
// would have heard the app. Only the tests of the network start this.
const off = process.env.EGRESS_UNLOCKED
const nothing = () => undefined
const isOff = (lock) => off === lock || off === 'all'

if (isOff('names')) {
  const append = app.commandLine.appendSwitch.bind(app.commandLine)
  app.commandLine.appendSwitch = (name, ...rest) => {
    if (name !== 'host-resolver-rules') append(name, ...rest)
  }
}

app.on('web-contents-created', (_event, contents) => {
  if (isOff('peers')) contents.setWebRTCIPHandlingPolicy = nothing
  if (off !== 'all') return
  contents.setWindowOpenHandler = nothing
  const on = contents.on.bind(contents)
  contents.on = (event, ...rest) => (event.startsWith('will-') ? contents : on(event, ...rest))
})

app.on('session-created', (session) => {
  if (off !== 'all') return
  for (const lock of ['setSpellCheckerEnabled', 'setSpellCheckerLanguages', 'setSpellCheckerDictionaryDownloadURL'])
    session[lock] = nothing
  session.webRequest.onBeforeRequest = nothing
  const register = session.protocol.registerBufferProtocol.bind(session.protocol)
  session.protocol.registerBufferProtocol = (scheme, answerTo) =>
    register(scheme, (request, answer) => answerTo(request, (response) => answer(withoutPolicy(response))))
})

function withoutPolicy({ headers, ...response }) {
  const { 'Content-Security-Policy': _policy, ...others } = headers ?? {}
  return { ...response, headers: others }
}

await import('../../../out/main/index.js')
