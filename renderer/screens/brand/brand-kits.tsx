/** Brand kits: choose one, keep the journey's brand as one, delete one. They are there for every journey. */
import { Palette, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type BrandKit, isOfKit } from '../../../shared/journey/edits/brand-edits.ts'
import { imageSource } from '../../../shared/scene/image-source.ts'
import { brandAs, deleteKit, keepKit } from '../../model/places/brand-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import kept from '../../ui/kept-list.module.css'
import { Popover } from '../../ui/popover.tsx'
import styles from './brand.module.css'

export function BrandKits({ document }: { document: JourneyDocument }): ReactNode {
  const kits = useSettings((settings) => settings.brandKits)
  const [isOpen, setOpen] = useState(false)
  const name = document.journey.brand.name.trim()
  const isKept = kits.some((kit) => isOfKit(document, kit))
  return (
    <Popover
      label="Brand kits"
      side="top"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button icon={<Palette />}>Brand kits</Button>}
    >
      <div className={kept.sheet}>
        <h3 className={kept.heading}>Brand kits</h3>
        {kits.length === 0 && <p className={kept.hint}>Save a brand once and choose it for each journey.</p>}
        <ul className={kept.list}>
          {kits.toReversed().map((kit) => (
            <li key={kit.id} className={kept.row}>
              <KitButton
                kit={kit}
                onChosen={() => {
                  brandAs(kit)
                  setOpen(false)
                }}
              />
              <IconButton
                size="small"
                label={`Delete brand kit “${kit.name}”`}
                icon={<Trash2 />}
                onClick={() => deleteKit(kit)}
              />
            </li>
          ))}
        </ul>
        <div className={kept.keep}>
          <Button
            disabled={name === '' || isKept}
            onClick={() => {
              keepKit()
              setOpen(false)
            }}
          >
            Save as brand kit
          </Button>
          {name === '' && <p className={kept.hint}>Give the brand a name to save it.</p>}
        </div>
      </div>
    </Popover>
  )
}

function KitButton({ kit, onChosen }: { kit: BrandKit; onChosen: () => void }): ReactNode {
  const { name, accent, logo, font } = kit
  return (
    <button type="button" className={kept.go} onClick={onChosen}>
      <span className={styles.kitLogo} aria-hidden>
        {logo && <img src={imageSource(logo)} alt="" />}
      </span>
      <span className={kept.words}>
        <span className={kept.name}>{name}</span>
        <span className={kept.what}>{[accent, logo ? 'logo' : 'no logo', font?.name].filter(Boolean).join(', ')}</span>
      </span>
      {accent && <Dot color={accent} />}
    </button>
  )
}

/** A colour as the client has it: what is chosen, no token of ours. */
function Dot({ color }: { color: string }): ReactNode {
  return (
    <svg className={styles.dot} viewBox="0 0 16 16" aria-hidden>
      <circle cx={8} cy={8} r={7} fill={color} />
    </svg>
  )
}

/** Where nothing is said of whose the journey is: the kits as what to begin with. */
export function KitsToBeginWith({ document }: { document: JourneyDocument }): ReactNode {
  const kits = useSettings((settings) => settings.brandKits)
  const { name, accent, logoImageId } = document.journey.brand
  if (kits.length === 0 || name.trim() !== '' || accent !== null || logoImageId !== null) return null
  return (
    <div className={styles.begin}>
      <p className={styles.label}>Or choose a brand kit</p>
      <ul className={styles.kits} aria-label="Choose a brand kit">
        {kits.toReversed().map((kit) => (
          <li key={kit.id} className={kept.row}>
            <KitButton kit={kit} onChosen={() => brandAs(kit)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
