/** Takes the open journey out of the app: as a picture, or as a file that another Throughline opens. */
import { Download, FileDown, Moon, Sun } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { pictureFormats, pictureScales, type RequestArguments } from '../../shared/bridge.ts'
import { largestScale, pictureSize } from '../../shared/scene/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { request, sentenceOf } from '../bridge.ts'
import { flushSaving, openDocument } from '../state/document-store.ts'
import { notify, useSession } from '../state/session-store.ts'
import { useEffectiveTheme } from '../theme/theme.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Segmented } from '../ui/segmented.tsx'
import styles from './export-dialog.module.css'
import { useSceneOfOpenJourney } from './scene-of-open-journey.ts'

type Picture = Omit<RequestArguments<'journey:export-picture'>, 'journeyId'>
type Running = 'picture' | 'file' | null

function close(): void {
  useSession.setState({ isExportOpen: false })
}

export function ExportDialog(): ReactNode {
  const isOpen = useSession((session) => session.isExportOpen)
  const theme = useEffectiveTheme()
  const [choice, setChoice] = useState<Partial<Picture>>({})
  const picture: Picture = { format: 'png', scale: 2, theme, ...choice }
  const { running, problem, run, forget } = useExport()
  const scene = useSceneOfOpenJourney(isOpen)
  const fits = picture.format === 'svg' || !scene || picture.scale <= largestScale(scene)

  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => {
        if (running) return
        forget()
        close()
      }}
      title="Export"
      description="A picture shows the whole journey, whatever part of it is on the screen."
      size="small"
      footer={
        <>
          <Button icon={<FileDown />} disabled={running !== null} onClick={() => void run('file', picture)}>
            {running === 'file' ? 'Saving…' : 'Save as .journey…'}
          </Button>
          <Button
            variant="primary"
            icon={<Download />}
            disabled={running !== null || !fits}
            onClick={() => void run('picture', picture)}
          >
            {running === 'picture' ? 'Exporting…' : `Export ${picture.format.toUpperCase()}…`}
          </Button>
        </>
      }
    >
      <PictureChoice
        picture={picture}
        isDisabled={running !== null}
        onChange={(change) => setChoice((before) => ({ ...before, ...change }))}
      />
      <p className={styles.size} aria-live="polite">
        {scene && sizeWords(picture, scene)}
      </p>
      <div className={styles.news}>
        {running && <progress className={styles.progress} aria-label="Writing the file" />}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** How large it becomes, or why it can't. */
function sizeWords({ format, scale }: Picture, scene: Scene): string {
  if (format === 'svg') return 'Stays sharp at every size.'
  const { width, height } = pictureSize(scene, scale)
  const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`
  if (scale <= largestScale(scene)) return size
  return `${size} are more than a PNG can hold: choose a smaller size, or SVG.`
}

function useExport() {
  const [running, setRunning] = useState<Running>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function run(what: Exclude<Running, null>, picture: Picture): Promise<void> {
    const journeyId = openDocument().journey.id
    setRunning(what)
    setProblem(null)
    try {
      // What is exported is read from the disk, and must hold the last key that was pressed.
      if (!(await flushSaving())) throw new Error('The last edit is not on disk yet, so nothing was exported.')
      const written =
        what === 'file'
          ? await request('journey:save-file', { journeyId })
          : await request('journey:export-picture', { journeyId, ...picture })
      if (!written) return
      close()
      notify(`Saved as ${written.path}`)
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setRunning(null)
    }
  }

  return { running, problem, run, forget: () => setProblem(null) }
}

function PictureChoice(props: {
  picture: Picture
  isDisabled: boolean
  onChange: (change: Partial<Picture>) => void
}): ReactNode {
  const { picture, isDisabled, onChange } = props
  return (
    <div className={styles.choice}>
      <span className={styles.label}>Format</span>
      <Segmented
        label="Format"
        value={picture.format}
        segments={pictureFormats.map((format) => ({ value: format, label: format.toUpperCase() }))}
        onChange={(format) => onChange({ format })}
        isDisabled={isDisabled}
        isWide
      />
      <span className={styles.label}>Size</span>
      <Segmented
        label="Size"
        value={picture.scale}
        segments={pictureScales.map((scale) => ({ value: scale, label: `${scale}×` }))}
        onChange={(scale) => onChange({ scale })}
        isDisabled={isDisabled || picture.format === 'svg'}
        isWide
      />
      <span className={styles.label}>Theme</span>
      <Segmented
        label="Theme"
        value={picture.theme}
        segments={[
          { value: 'light', label: 'Light', icon: <Sun /> },
          { value: 'dark', label: 'Dark', icon: <Moon /> },
        ]}
        onChange={(theme) => onChange({ theme })}
        isDisabled={isDisabled}
        isWide
      />
    </div>
  )
}
