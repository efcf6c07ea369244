import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { desktop } from '../../desktop'
import { lockProblemWords } from '../../messages/lock-problem-words'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import './lock-screen.css'

/** All there is while the app is locked. */
export function LockScreen({ hasPassphrase }: { readonly hasPassphrase: boolean }) {
  return (
    <main className="lock-screen">
      <div className="lock-card">
        <LockKeyhole size={28} aria-hidden />
        <h1>{t('lock.title')}</h1>
        {hasPassphrase ? <PassphraseLock /> : <OpenLock />}
      </div>
    </main>
  )
}

function OpenLock() {
  return (
    <>
      <p>{t('lock.goOnAdvice')}</p>
      <Button look="primary" autoFocus onPress={() => void desktop.unlock('')}>
        {t('lock.goOn')}
      </Button>
    </>
  )
}

function PassphraseLock() {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [isBusy, setBusy] = useState(false)
  const unlock = async () => {
    setBusy(true)
    setProblem(undefined)
    const unlocked = await desktop.unlock(typed)
    if (!unlocked.ok) setProblem(lockProblemWords(unlocked.problem))
    setBusy(false)
  }
  return (
    <Form
      className="form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void unlock()
      }}
    >
      <TextField
        kind="secret"
        name="passphrase"
        label={t('lock.passphrase')}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <p role="alert" className="lock-problem">
        {problem}
      </p>
      <p role="status" className="lock-busy">
        {isBusy && t('lock.busy')}
      </p>
      <Button look="primary" type="submit">
        {t('lock.unlock')}
      </Button>
      <p className="lock-curtain">{t('lock.curtain')}</p>
    </Form>
  )
}
