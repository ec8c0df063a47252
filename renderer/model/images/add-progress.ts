/** How far the adding of many images is, and whether the user would rather not. */
import { create } from 'zustand'

type AddProgress = {
  /** Null if no images are being added, or too few to be told. */
  readonly progress: { readonly fileName: string; readonly done: number; readonly all: number } | null
  readonly isCancelled: boolean
}

export const useAddProgress = create<AddProgress>(() => ({ progress: null, isCancelled: false }))

/** Leaves the journey as it was: none of the images is added. */
export function cancelAdding(): void {
  useAddProgress.setState({ isCancelled: true })
}
