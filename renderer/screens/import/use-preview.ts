/** What a map would make with the current choices; until that is known, the preview before. */
import { useEffect, useRef, useState } from 'react'
import type { MapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import type { MapPreview } from '../../../shared/formats/incoming/map-preview.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import type { MapReader } from './map-reader.ts'

export type Preview = {
  readonly at: number
  readonly map: MapPreview | null
  readonly problem: string | null
}

export function usePreview(reader: MapReader | null, at: number, choices: MapChoices): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null)
  const wanted = useRef(0)
  useEffect(() => {
    if (!reader) return
    wanted.current += 1
    const number = wanted.current
    const isWanted = () => wanted.current === number
    const settle = (made: Preview) => {
      if (isWanted()) setPreview(made)
    }
    reader.preview(at, choices, isWanted).then(
      (map) => settle({ at, map, problem: null }),
      (error: unknown) => settle({ at, map: null, problem: sentenceOf(error) }),
    )
  }, [reader, at, choices])
  return preview?.at === at ? preview : null
}
