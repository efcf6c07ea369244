import { Copy } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { GsMaterial } from '@shared/reports/gs-material'
import { gsTexts, type ReadyText } from '@shared/reports/gs-texts'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { copyText } from '../../ui/copy-text'
import './ready-texts.css'

/** Texts that are pasted elsewhere, each with one press. */
export function ReadyTexts({ material }: { readonly material: GsMaterial }) {
  const [withLetter, setWithLetter] = useState(false)
  const { essence, decision, themes } = gsTexts(material, withLetter)
  return (
    <div className="ready-texts">
      <p className="ready-intro">{t('reports.texts.intro')}</p>
      <TextCard ready={essence} />
      <TextCard ready={decision}>
        <ToggleButton className="button button-plain" isSelected={withLetter} onChange={setWithLetter}>
          {t('reports.texts.letter')}
        </ToggleButton>
      </TextCard>
      {themes.map((ready) => (
        <TextCard key={ready.heading} ready={ready} />
      ))}
    </div>
  )
}

interface TextCardProps {
  readonly ready: ReadyText
  /** What can be chosen about this text. */
  readonly children?: React.ReactNode
}

function TextCard({ ready: { heading, text }, children }: TextCardProps) {
  const { say } = useNotices()
  const copy = async () => {
    const copied = await copyText(text)
    say(
      copied.ok ? 'stored' : 'problem',
      t(copied.ok ? 'reports.texts.copied' : 'reports.texts.notCopied', { heading }),
    )
  }
  return (
    <section className="ready-text" aria-label={heading}>
      <header>
        <h2>{heading}</h2>
        {children}
        <Button aria-label={t('reports.texts.copyOf', { heading })} onPress={() => void copy()}>
          <Copy size={16} aria-hidden />
          {t('reports.texts.copy')}
        </Button>
      </header>
      <p>{text}</p>
    </section>
  )
}
