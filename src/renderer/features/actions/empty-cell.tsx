import './cells.css'

/** Nothing there: a dash for the eye, the words for who listens or points. */
export function EmptyCell({ means }: { readonly means: string }) {
  return (
    <span className="cell-empty" title={means}>
      <span aria-hidden>–</span>
      <span className="unseen">{means}</span>
    </span>
  )
}
