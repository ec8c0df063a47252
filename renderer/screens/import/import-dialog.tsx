/** Shows a file before it is imported: the file beside the map that it makes, and every guess, to be changed. */
import { FileDown } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { type MapChoices, noMapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { type IncomingFile, nextFile, useImport } from '../../model/places/import-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './import-dialog.module.css'
import { wishWords } from './import-words.ts'
import { MapBesideFile } from './map-beside-file.tsx'
import { MapList } from './map-list.tsx'
import { type MapReader, readFileBeside } from './map-reader.ts'
import { takeAllFiles, takeMaps } from './take-maps.ts'
import { usePreview } from './use-preview.ts'

export function ImportDialog(): ReactNode {
  const file = useImport(({ waiting }) => waiting[0])
  // A file of its own has choices of its own.
  return file ? <OneFile key={file.key} file={file} /> : null
}

function OneFile({ file }: { file: IncomingFile }): ReactNode {
  const open = useOpenJourney()
  const waiting = useImport((state) => state.waiting.length)
  const { reader, titles, refusal } = useReader(file, open)
  const [shown, setShown] = useState(0)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [chosen, setChosen] = useState<ReadonlyMap<number, MapChoices>>(new Map())
  const [problem, setProblem] = useState<string | null>(null)
  const isAlone = titles.length < 2
  const [first] = useState<MapChoices>(() => ({ ...noMapChoices, target: open ? 'open' : 'new' }))
  const choicesOf = (at: number) => chosen.get(at) ?? (isAlone ? first : noMapChoices)
  const choices = choicesOf(shown)
  const preview = usePreview(titles.length > 0 ? reader : null, shown, choices)
  const map = preview?.map ?? null
  const taken = titles.flatMap((_title, at) => (left.has(at) ? [] : [at]))
  const canImport = isAlone ? map?.canImport === true : taken.length > 0

  async function run(take: () => Promise<void>): Promise<void> {
    try {
      await take()
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }

  async function takeChosen(): Promise<void> {
    if (reader)
      await takeMaps(
        file,
        reader,
        taken.map((at) => [at, choicesOf(at)] as const),
      )
  }

  return (
    <Dialog
      isOpen
      onClose={nextFile}
      title="Import a map"
      description={`Check how “${file.fileName}” will be imported. Nothing changes until you do.`}
      size="large"
      footer={
        <>
          <Button onClick={nextFile}>Cancel</Button>
          {waiting > 1 && (
            <Button onClick={() => void run(takeAllFiles)}>{`Import all ${formatCount(waiting, 'file')}`}</Button>
          )}
          <Button
            variant="primary"
            icon={<FileDown />}
            disabled={!canImport || reader === null}
            onClick={() => void run(takeChosen)}
          >
            {isAlone ? wishWords(map) : `Import ${formatCount(taken.length, 'journey')}`}
          </Button>
        </>
      }
    >
      {!isAlone && (
        <MapList
          titles={titles}
          taken={new Set(taken)}
          shown={shown}
          onTake={(at, isTaken) => {
            setShown(at)
            setLeft((before) => new Set(isTaken ? [...before].filter((one) => one !== at) : [...before, at]))
          }}
          onShow={setShown}
        />
      )}
      {(problem ?? preview?.problem ?? refusal) && (
        <p role="alert" className={styles.problem}>
          {problem ?? preview?.problem ?? refusal}
        </p>
      )}
      {map ? (
        <MapBesideFile
          text={file.text}
          map={map}
          choices={choices}
          canGoIntoOpen={isAlone && open !== null}
          onChange={(made) => setChosen((before) => new Map(before).set(shown, made))}
        />
      ) : (
        <p role="status" className={styles.summary}>
          {preview || refusal ? 'This map can’t be shown.' : `Reading ${file.fileName}…`}
        </p>
      )}
    </Dialog>
  )
}

/** The journey on the canvas as it is when the dialog opens; null if it can't be edited. */
function useOpenJourney(): JourneyDocument | null {
  const [open] = useState(() => {
    const { document, readOnly } = useDocument.getState()
    return useSession.getState().screen === 'canvas' && !readOnly ? document : null
  })
  return open
}

type Reading = {
  readonly reader: MapReader | null
  readonly titles: readonly string[]
  readonly refusal: string | null
}

function useReader(file: IncomingFile, open: JourneyDocument | null): Reading {
  const [reading, setReading] = useState<Reading>({ reader: null, titles: [], refusal: null })
  useEffect(() => {
    const reader = readFileBeside(file, open)
    let isOver = false
    const settle = (titles: readonly string[], refusal: string | null) => {
      if (!isOver) setReading({ reader, titles, refusal })
    }
    reader.titles.then(
      (titles) => settle(titles, null),
      (error: unknown) => settle([], sentenceOf(error)),
    )
    return () => {
      isOver = true
      reader.close()
    }
  }, [file, open])
  return reading
}
