import { Download, FileSpreadsheet, Image } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { formatOf } from '../../../../shared/formats/format-table.ts'
import {
  type CoverageFormat,
  type CoverageRowing,
  coverageFormats,
} from '../../../../shared/strategy/coverage-choices.ts'
import { request } from '../../../bridge/bridge.ts'
import { useEffectiveTheme } from '../../../looks/theme.ts'
import { flushSaving, openDocument } from '../../../model/document/document-store.ts'
import { notify, notifyProblem } from '../../../model/session/session-store.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'

/** Takes the matrix out of the app as it is shown: as a table or as a picture. */
export function ExportMenu({ rowing }: { rowing: CoverageRowing }): ReactNode {
  const [isRunning, setRunning] = useState(false)
  const theme = useEffectiveTheme()

  async function run(format: CoverageFormat): Promise<void> {
    setRunning(true)
    try {
      // What is exported is read from the disk, and must hold the last key that was pressed.
      if (!(await flushSaving())) throw new Error('Your last change isn’t saved yet. Try exporting again in a moment.')
      const journeyId = openDocument().journey.id
      const written = await request('journey:export-coverage', { journeyId, rowing, format, theme })
      if (written) notify(`Saved as ${written.path}`)
    } catch (error) {
      notifyProblem(error)
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
