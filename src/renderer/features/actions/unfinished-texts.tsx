import { useHalfTyped, type Places } from '../../data/use-half-typed'
import { today } from '../../today'
import { HalfTypedNotice } from '../../ui/half-typed-notice'

interface UnfinishedTextsProps {
  readonly places: Places
  onGoOn(): void
  onThrownAway(): void
}

/** What was left unfinished in the form behind a button, under that button; nothing when nothing was. */
export function UnfinishedTexts({ places, onGoOn, onThrownAway }: UnfinishedTextsProps) {
  const { kept, forget } = useHalfTyped(places)
  const throwAway = () => {
    forget()
    onThrownAway()
  }
  return <HalfTypedNotice halfTyped={kept} today={today()} onGoOn={onGoOn} onThrowAway={throwAway} />
}
