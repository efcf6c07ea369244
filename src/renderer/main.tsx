import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { firstPlan } from '@shared/first-plan/first-plan'
import { App } from './app/app'
import { PlanDatabase } from './data/database'
import { PlanStore } from './data/plan-store'
import { startMessages } from './messages/messages'
import { now, today } from './today'
import './styles/base.css'

const store = new PlanStore(new PlanDatabase(), firstPlan, { today, now })
void store.open(firstPlan)
startMessages()

const root = document.getElementById('root')
if (!root) throw new Error('index.html heeft geen plaats voor het scherm')
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
)
