import { Download, FileSpreadsheet, Image } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { formatOf } from '../../../shared/formats/format-table.ts'
import { type CoverageFormat, type CoverageRowing, coverageFormats } from '../../../shared/strategy/coverage-choices.ts'
import { request, sentenceOf } from '../../bridge.ts'
import { flushSaving, openDocument } from '../../state/document-store.ts'
import { notify } from '../../state/session-store.ts'
import { useEffectiveTheme } from '../../theme/theme.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'

/** Takes the matrix out of the app as it is shown: as a table or as a picture. */
export function ExportMenu({ rowing }: { rowing: CoverageRowing }): ReactNode {
  const [isRunning, setRunning] = useState(false)
  const theme = useEffectiveTheme()

  async function run(format: CoverageFormat): Promise<void> {
    setRunning(true)
    try {
      // What is exported is read from the disk, and must hold the last key that was pressed.
      if (!(await flushSaving())) throw new Error('The last edit is not on disk yet, so nothing was exported.')
      const journeyId = openDocument().journey.id
      const written = await request('journey:export-coverage', { journeyId, rowing, format, theme })
      if (written) notify(`Saved as ${written.path}`)
    } catch (error) {
      notify(sentenceOf(error), { tone: 'problem' })
    } finally {
      setRunning(false)
    }
  }

  return (
    <Menu
      align="end"
      trigger={
        <Button icon={<Download />} disabled={isRunning}>
          {isRunning ? 'Exporting…' : 'Export matrix'}
        </Button>
      }
      entries={coverageFormats.map((format) => ({
        id: format,
        label: formatOf(format).name,
        icon: formatOf(format).group === 'picture' ? <Image /> : <FileSpreadsheet />,
        run: () => void run(format),
      }))}
    />
  )
}
