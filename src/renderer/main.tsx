import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { planFrame } from '@shared/first-plan/frame'
import { App } from './app/app'
import { PlanDatabase } from './data/database'
import { PlanStore } from './data/plan-store'
import { startMessages } from './messages/messages'
import { now, today } from './today'
import './styles/base.css'

const store = new PlanStore(new PlanDatabase(), planFrame, { today, now })
void store.open(async () => (await import('@shared/first-plan/first-plan')).firstPlan)
startMessages()

// Drawn once the plan is there: a first picture without it would only put off the one that is useful.
const stopWaiting = store.subscribe(() => {
  stopWaiting()
  draw()
})

function draw(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html heeft geen plaats voor het scherm')
  createRoot(root).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  )
}
