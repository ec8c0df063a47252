/**
 * Typing that begins on a thing which is no field: with the focus it takes text as a field does, so that dead keys and input
 * methods compose from the first key on. What is typed is handed over, and the field that opens then goes on.
 */
import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type FirstText = {
  readonly ref: RefObject<HTMLDivElement | null>
  /** What is being composed, to be shown where it will stand; null while nothing is. */
  readonly composed: string | null
}

export function useFirstText(onText: (text: string) => void): FirstText {
  const ref = useRef<HTMLDivElement>(null)
  const [composed, setComposed] = useState<string | null>(null)
  const say = useEffectEvent(onText)
  useLayoutEffect(() => {
    if (ref.current) return takeFirstText(ref.current, { onCompose: setComposed, onText: say })
  }, [])
  return { ref, composed }
}

type FirstTextListener = {
  /** What is composed so far; null once it is done. */
  readonly onCompose: (text: string | null) => void
  readonly onText: (text: string) => void
}

/** Lets an element take text while it has the focus, until the function that comes back is called. */
export function takeFirstText(element: HTMLElement, { onCompose, onText }: FirstTextListener): () => void {
  const context = new EditContext()
  let isComposing = false
  const take = (): void => {
    const { text } = context
    context.updateText(0, text.length, '')
    context.updateSelection(0, 0)
    // The field has the focus before the next key.
    flushSync(() => {
      onCompose(null)
      if (text.trim() !== '') onText(text)
    })
  }
  context.addEventListener('compositionstart', () => {
    isComposing = true
    const bounds = element.getBoundingClientRect()
    context.updateControlBounds(bounds)
    context.updateSelectionBounds(bounds)
  })
  context.addEventListener('textupdate', () => {
    if (isComposing) onCompose(context.text)
    else take()
  })
  context.addEventListener('compositionend', () => {
    isComposing = false
    take()
  })
  // Where an input method shows its candidates.
  context.addEventListener('characterboundsupdate', (event) => {
    const { rangeStart, rangeEnd } = event as CharacterBoundsUpdateEvent
    const bounds = element.getBoundingClientRect()
    context.updateCharacterBounds(
      rangeStart,
      Array.from({ length: rangeEnd - rangeStart }, () => bounds),
    )
  })
  element.editContext = context
  return () => {
    // While the focus is leaving, one that is taken away would go on taking what is typed elsewhere.
    queueMicrotask(() => {
      if (element.editContext === context) element.editContext = null
    })
  }
}

declare global {
  // What TypeScript’s library doesn’t know of yet.
  interface CharacterBoundsUpdateEvent extends Event {
    readonly rangeStart: number
    readonly rangeEnd: number
  }

  class EditContext extends EventTarget {
    readonly text: string
    updateText(start: number, end: number, text: string): void
    updateSelection(start: number, end: number): void
    updateControlBounds(bounds: DOMRect): void
    updateSelectionBounds(bounds: DOMRect): void
    updateCharacterBounds(start: number, bounds: readonly DOMRect[]): void
  }

  interface HTMLElement {
    editContext?: EditContext | null
  }
}
