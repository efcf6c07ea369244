import { halfTyped, store } from './store'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import './styles/base.css'

// Drawn once the plan is there: a first picture without it would only put off the one that is useful.
// The letters come meanwhile: drawing words in others first would lay the whole picture out twice.
const letters = document.fonts.load('1em "Source Sans 3"')
const stopWaiting = store.subscribe(() => {
  stopWaiting()
  void letters.finally(draw)
})

function draw(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html heeft geen plaats voor het scherm')
  createRoot(root).render(
    <StrictMode>
      <App store={store} halfTyped={halfTyped} />
    </StrictMode>,
  )
}
