/** What the panel says of a journey that has only just begun: nothing is wrong with it, and where to go on. */
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { invitation } from '../../../shared/tells/invitation.ts'
import { beginDraft } from '../../model/editing/begin-draft.ts'
import { Button } from '../../ui/button.tsx'
import styles from './invitation.module.css'

export function Invitation({ document }: { document: JourneyDocument }): ReactNode {
  const next = invitation(document)
  return (
    <section className={styles.invitation} aria-labelledby="tells-invitation">
      <h3 id="tells-invitation">Begin in awareness</h3>
      <p>Where do people first hear of you? If they don’t meet you there, they won’t consider you.</p>
      {/* Where a touchpoint comes next, its cell on the map is the place to begin. */}
      {next.what !== 'touchpoint' && (
        <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => beginDraft(next)}>
          {`Add ${next.what === 'stage' ? 'awareness stage' : 'channel'}`}
        </Button>
      )}
      {next.what === 'touchpoint' && <p>Click the cell on the map that says “Begin here”, and type.</p>}
      <p className={styles.rest}>
        From three touchpoints on, this panel shows whom the map reaches, where people suffer and what to do next.
      </p>
    </section>
  )
}
