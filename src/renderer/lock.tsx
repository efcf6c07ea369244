import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { desktop } from './desktop'
import { LockScreen } from './features/lock/lock-screen'
import './styles/base.css'

// The window of the lock: it loads nothing that knows the plan.
void draw()

async function draw(): Promise<void> {
  const { hasPassphrase } = await desktop.lockState()
  const root = document.getElementById('root')
  if (!root) throw new Error('lock.html heeft geen plaats voor het scherm')
  createRoot(root).render(
    <StrictMode>
      <LockScreen hasPassphrase={hasPassphrase} />
    </StrictMode>,
  )
}
