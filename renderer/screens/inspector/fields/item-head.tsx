import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Mark } from '../../../../shared/gaps/mark.ts'
import { GapMark } from '../../../map/marks/gap-mark.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { EditText } from './fields.tsx'
import styles from './inspector.module.css'

/** The name of one persona, need or objective, and taking it away where that has no other place. */
export function ItemHead(props: {
  label: string
  value: string
  onEdit: (value: string) => void
  removeLabel?: string
  onRemove?: () => void
  isLong?: boolean
  mark?: Mark | undefined
}): ReactNode {
  return (
    <div className={styles.itemHead}>
      <EditText
        label={props.label}
        value={props.value}
        onEdit={props.onEdit}
        {...(props.isLong ? { isLong: true, rows: 1 } : {})}
      />
      {props.mark && <GapMark mark={props.mark} isTabStop className={styles.itemMark} />}
      {props.removeLabel && <IconButton label={props.removeLabel} icon={<Trash2 />} onClick={props.onRemove} />}
    </div>
  )
}
