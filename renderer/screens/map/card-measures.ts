/**
 * React Flow measures each card that comes into view, and for that looks at all cards again and renders them anew. Ours have their
 * sizes from the layout: only those that have handles, which a hand takes hold of, are left to it.
 */
import { useState } from 'react'
import { useStoreApi } from 'reactflow'
import type { CardNode } from '../../model/map-view/to-flow.ts'

/** To be called before React Flow itself is rendered. */
export function useCardMeasures(): void {
  const store = useStoreApi<CardNode>()
  useState(() => {
    const { updateNodeInternals } = store.getState()
    store.setState({
      updateNodeInternals(updates, options) {
        const measured = [...updates].filter(([, { nodeElement }]) => nodeElement.querySelector('.react-flow__handle'))
        if (measured.length > 0) updateNodeInternals(new Map(measured), options)
      },
    })
  })
}
