import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { removeRecords } from '../../../../shared/journey/edits/removal.ts'
import { roleWords } from '../../../../shared/journey/fields/words.ts'
import type { Opportunity } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { Button } from '../../../ui/button.tsx'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import { Select } from '../../../ui/select.tsx'
import { OpportunityTouchpoints } from '../../inspector/evidence/opportunity-touchpoints.tsx'
import { optionsWithNone } from '../../inspector/fields/fields.tsx'
import { chooseInRecord } from '../../inspector/fields/use-record.ts'
import { Sheet } from '../sheet/sheet.tsx'
import own from './opportunity-sheet.module.css'

const roleOptions = optionsWithNone(roleWords, 'Not set')

/** What has no column of its own: where an opportunity would help, which role owns it, and deleting it. */
export function OpportunitySheet({
  opportunity,
  children,
}: {
  opportunity: Opportunity
  children: ReactNode
}): ReactNode {
  const { id, text, owner } = opportunity
  const name = nameOrUntitled(text, 'opportunity')
  return (
    <Sheet
      title={name}
      trigger={
        <button type="button" className={own.trigger}>
          {children}
          <HiddenWords>: {name}</HiddenWords>
        </button>
      }
    >
      <OpportunityTouchpoints opportunity={opportunity} />
      <Select
        label="Role"
        value={owner.role}
        options={roleOptions}
        onChange={(role) => chooseInRecord('Change role', 'opportunities', id, { owner: { ...owner, role } })}
      />
      <Button
        size="small"
        variant="danger"
        icon={<Trash2 aria-hidden />}
        onClick={() =>
          removeWithNotice('Delete opportunity', (document) => removeRecords(document, 'opportunities', [id]))
        }
      >
        Delete opportunity
      </Button>
    </Sheet>
  )
}
