import { type ReactNode, useEffect, useRef } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { renameJourney, useLibrary } from '../../model/document/library-store.ts'
import { TitleField } from '../../ui/title-field.tsx'
import { openJourneyAtHit } from './open-at-hit.ts'

type Props = {
  summary: JourneySummary
  canTabTo: boolean
  describedBy: string
  className: string | undefined
  buttonClassName: string | undefined
}

/** The title of a journey in the library: the button that opens it, or the field that renames it. */
export function JourneyTitle(props: Props): ReactNode {
  const { journeyId, title } = props.summary
  const isRenaming = useLibrary((library) => library.renamingId === journeyId)
  const isFocused = useLibrary((library) => library.focusedId === journeyId)
  const open = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    // The one that was asked for by key, or that a deleted neighbour left the focus to.
    if (isFocused && !isRenaming && isFocusFree()) open.current?.focus()
  }, [isFocused, isRenaming])

  if (isRenaming) return <TitleField title={title} onDone={(name) => void renameJourney(journeyId, name)} />
  return (
    <h2 className={props.className} title={title}>
      <button
        ref={open}
        type="button"
        data-journey-id={journeyId}
        className={props.buttonClassName}
        tabIndex={props.canTabTo ? 0 : -1}
        aria-describedby={props.describedBy}
        onClick={() => void openJourneyAtHit(journeyId)}
        onFocus={() => useLibrary.setState({ focusedId: journeyId })}
      >
        {title}
      </button>
    </h2>
  )
}

/** Whether nobody else holds the focus: moving it must never take it out of a field. */
function isFocusFree(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.hasAttribute('data-journey-id')
}
