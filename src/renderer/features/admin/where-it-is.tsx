import { useId } from 'react'
import { t } from '../../messages/messages'
import { admin } from '../../messages/nl/admin'

const PARTS = ['places', 'promises', 'not'] as const

/** What is stored where, what is promised about it, and what is not (`safety.md` 7). */
export function WhereItIs() {
  const heading = useId()
  return (
    <section className="admin-card admin-where" aria-labelledby={heading}>
      <h2 id={heading}>{t('admin.where.title')}</h2>
      {PARTS.map((part) => {
        const { title, ...sentences } = admin.where[part]
        return (
          <div key={part}>
            <h3>{title}</h3>
            <ul>
              {Object.entries(sentences).map(([name, sentence]) => (
                <li key={name}>{sentence}</li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
