/** The brief: how success shows, who it is for, what they need and what the company wants; fit to be shown to a client. */
import { ChevronDown, Palette } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { states } from '../../../shared/journey/fields/vocabulary.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import { saidTexts } from '../../../shared/journey/said-texts.ts'
import type { Journey } from '../../../shared/journey/schema.ts'
import { imageSource } from '../../../shared/scene/image-source.ts'
import { openDocument, useDocument } from '../../model/document/document-store.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { openBrand } from '../../model/places/brand-store.ts'
import { isSwitchedByKeys, showMap } from '../../model/places/strategy-place.ts'
import { runAction } from '../../registry/registry.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useJourney } from '../inspector/fields/use-record.ts'
import { BrandPart } from './brand-part.tsx'
import styles from './brief.module.css'
import { BriefHead } from './brief-head.tsx'
import { Part } from './brief-part.tsx'
import { NeedsPart } from './needs-part.tsx'
import { ObjectivesPart } from './objectives-part.tsx'
import { PersonasPart } from './personas-part.tsx'
import { PurposePart } from './purpose-part.tsx'

export function Brief(): ReactNode {
  // At once: the next key may already be on its way to the map.
  useEffect(
    () => () => {
      if (!isSwitchedByKeys()) focusCanvas()
    },
    [],
  )
  return (
    <section className={styles.page} aria-label="Brief" tabIndex={-1} data-brief onKeyDown={onKeyDown}>
      <div className={styles.sheet}>
        <BriefHead />
        <PersonasPart />
        <NeedsPart />
        <ObjectivesPart />
        <BriefRest>
          <StatePart />
          <PurposePart />
          <BrandPart />
          <ClientPart />
        </BriefRest>
      </div>
    </section>
  )
}

/** Keys that would act on the map behind the brief stay here; those of the whole window and of undo pass. */
const passing = /^(Mod\+(Shift\+)?[ZYJKELSNOQF]|(Shift\+)?F\d+)$/

function onKeyDown(event: KeyboardEvent): void {
  // What is open over the brief is closed by its own Escape.
  const isHere = event.target instanceof Node && event.currentTarget.contains(event.target)
  if (event.key === 'Escape' && isHere && !event.defaultPrevented && !event.nativeEvent.isComposing) {
    event.preventDefault()
    showMap()
  }
  if (!shortcutsOfEvent(event.nativeEvent).some((keys) => passing.test(keys))) event.stopPropagation()
}

/** Whether the journey is there already, or the one to come. */
function StatePart(): ReactNode {
  const state = useJourney((journey) => journey.state)
  if (!state) return null
  return (
    <Part title="State" lead="The journey as it is today, or as it is to be.">
      <Segmented<Journey['state']>
        label="State"
        value={state}
        segments={states.map((value) => ({ value, label: stateWords[value] }))}
        onChange={(value) => runAction(`state-${value}`)}
      />
    </Part>
  )
}

/** Whose journey it is, and the way to change it. */
function ClientPart(): ReactNode {
  const brand = useJourney((journey) => journey.brand)
  const logo = useDocument(({ document }) => document?.images.get(brand?.logoImageId ?? ''))
  const isReadOnly = useDocument(({ readOnly }) => readOnly !== null)
  if (!brand) return null
  const name = brand.name.trim()
  return (
    <Part title="Brand" lead="Whose journey this is. Shown on exports, reports, slides and the wall.">
      <div className={styles.client}>
        {logo && <img className={styles.logo} src={imageSource(logo)} alt={logo.alt || name || 'Logo'} />}
        {name !== '' && <span className={styles.clientName}>{name}</span>}
        <Button icon={<Palette />} disabled={isReadOnly} onClick={openBrand}>
          {logo || name !== '' || brand.accent ? 'Change brand…' : 'Set brand…'}
        </Button>
      </div>
    </Part>
  )
}

/** What the company wants to be, and whose journey it is: waits until something of it is written. */
function BriefRest({ children }: { children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(isAnyWritten)
  return (
    <>
      <h2 className={classes(styles.part, styles.partTitle)}>
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          More
          <span className={styles.lead}>state, vision, brand</span>
          <ChevronDown size={18} aria-hidden className={classes(styles.chevron, !isOpen && styles.isClosed)} />
        </button>
      </h2>
      {isOpen && children}
    </>
  )
}

function isAnyWritten(): boolean {
  const { state, purpose, brandPersona, brand } = openDocument().journey
  const texts = [...Object.values(purpose), ...Object.values(brandPersona), brand.name]
  return state === 'to-be' || saidTexts(texts).length > 0 || brand.logoImageId !== null || brand.accent !== null
}
