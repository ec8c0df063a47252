/** Whose journey it is: the dialog, what is edited in it, and kits to choose from, which are there for every journey. */
import { create } from 'zustand'
import {
  applyKit,
  type BrandKit,
  changeBrand,
  kitOf,
  type Logo,
  putKitBack,
  setLogo,
} from '../../../shared/journey/edits/brand-edits.ts'
import type { NewImage } from '../../../shared/journey/edits/image-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { edit, endMerge, openDocument } from '../document/document-store.ts'
import { attempt } from '../document/library-store.ts'
import { newId } from '../document/new-id.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { prepareImage } from '../images/prepare-image.ts'
import { refusedSentence } from '../images/refused-words.ts'
import { notify, useSession } from '../session/session-store.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'

/** `cameFrom`: what was closed for it and is opened again behind it. */
type BrandState = { readonly isOpen: boolean; readonly cameFrom: 'export' | null }

export const useBrand = create<BrandState>(() => ({ isOpen: false, cameFrom: null }))

export function openBrand(): void {
  useBrand.setState({ isOpen: true, cameFrom: useSession.getState().isExportOpen ? 'export' : null })
  useSession.setState({ isExportOpen: false })
}

export function closeBrand(): void {
  const { cameFrom } = useBrand.getState()
  endMerge()
  useBrand.setState({ isOpen: false, cameFrom: null })
  if (cameFrom === 'export') useSession.setState({ isExportOpen: true })
}

export function nameBrand(name: string): void {
  edit('Edit brand name', (document) => changeBrand(document, { name }), 'brand:name')
}

/** Typed and picked colours that follow each other are one step until `endMerge`. */
export function colorBrand(accent: string | null): void {
  edit('Change accent colour', (document) => changeBrand(document, { accent }), 'brand:accent')
}

export function removeLogo(): void {
  showLogo('Remove logo', null)
}

/** Asks for a file and shows it as the logo: decoded and drawn again in this confined page, whatever it holds beside its pixels. */
export function chooseLogo(): Promise<void> {
  return attempt(async () => {
    const journeyId = openDocument().journey.id
    const [name] = await request('library:choose-images', { areSeveral: false })
    if (name === undefined) return
    try {
      const image = await prepareLogo(new Blob([await request('library:read-chosen-image', { index: 0 })]))
      // Another journey may have been opened meanwhile.
      if (openDocument().journey.id === journeyId) showLogo('Change logo', { ...image, alt: '' })
    } catch (error) {
      const sentence = refusedSentence({ name, error }, () => `Couldn’t use “${name}” as the logo`)
      notify(sentence, { tone: 'problem' })
    }
  })
}

function showLogo(label: string, logo: Logo | null): void {
  endMerge()
  edit(label, (document) => setLogo(document, logo))
}

/** In pixels, and in characters of its data: sharp at the size of a logo on A3, and small enough for a dozen kits in the settings. */
const longestLogo = 640
const mostLogoData = 240_000

async function prepareLogo(file: Blob): Promise<NewImage> {
  const image = await prepareImage(file, longestLogo)
  return image.data.length <= mostLogoData ? image : await prepareImage(file, longestLogo / 2)
}

/** Takes the place of name, colour and logo, in one step. */
export function brandAs(kit: BrandKit): void {
  endMerge()
  if (edit('Use brand kit', (document) => applyKit(document, kit))) {
    undoWithNotice(`Branded the journey as “${kit.name}”.`)
  }
}

/** Keeps the journey's brand under its name; a kit of the same name is replaced. */
export function keepKit(): void {
  const kit = kitOf(openDocument(), newId())
  if (kit.name === '') return
  const { brandKits } = useSettings.getState()
  const replaced = brandKits.find(({ name }) => name === kit.name)
  saveSettings({ brandKits: [...brandKits.filter((one) => one !== replaced), kit] })
  if (!replaced) notify(`Saved the brand kit “${kit.name}”.`)
  else notifyWithUndo(`Replaced the brand kit “${kit.name}”.`, replaced, brandKits.indexOf(replaced), kit.id)
}

export function deleteKit(kit: BrandKit): void {
  const { brandKits } = useSettings.getState()
  saveSettings({ brandKits: brandKits.filter(({ id }) => id !== kit.id) })
  notifyWithUndo(`Deleted the brand kit “${kit.name}”.`, kit, brandKits.indexOf(kit))
}

function notifyWithUndo(sentence: string, kit: BrandKit, at: number, replacedBy: Id | null = null): void {
  const undo = () => saveSettings({ brandKits: putKitBack(useSettings.getState().brandKits, kit, at, replacedBy) })
  notify(sentence, { action: { label: 'Undo', run: undo } })
}
