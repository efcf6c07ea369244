import { CircleAlert, CircleCheck, type LucideIcon } from 'lucide-react'
import { useNotices, type Notice } from '../ui/notices'
import './store-bar.css'

/** What was said last, in the bar at the foot of the window. */
export function LatestNotice() {
  const { latest } = useNotices()
  return (
    <div className="store-bar-text">
      <p role="status">{latest?.tone === 'stored' && <Said notice={latest} icon={CircleCheck} />}</p>
      <p role="alert">{latest?.tone === 'problem' && <Said notice={latest} icon={CircleAlert} />}</p>
    </div>
  )
}

/** What was said last; the same words again are drawn anew, so that they are told again. */
function Said({ notice, icon: Icon }: { readonly notice: Notice; readonly icon: LucideIcon }) {
  return (
    <span key={notice.count}>
      <Icon size={16} aria-hidden /> {notice.text}
    </span>
  )
}
