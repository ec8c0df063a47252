/** Whose journey it is: the dialog, what is edited in it, and kits to choose from, which are there for every journey. */
import { create } from 'zustand'
import {
  applyKit,
  type BrandKit,
  changeBrand,
  type KitFont,
  kitNamed,
  kitOf,
  type Logo,
  putKitBack,
  setLogo,
  withFont,
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
import { canDrawWith } from './brand-face.ts'

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

/** Asks for a font file, for the kit that this brand is. */
export function chooseFont(): Promise<void> {
  return attempt(async () => {
    const { id, brand } = openDocument().journey
    const font = await request('library:choose-font')
    // Another journey may have been opened meanwhile, or this one given to another client.
    const { journey } = openDocument()
    if (!font || journey.id !== id || journey.brand.name !== brand.name) return
    if (await canDrawWith(font.id)) showFont(font)
    else notify(`Couldn’t use “${font.name}” as the font: its outlines are damaged.`, { tone: 'problem' })
  })
}

export function removeFont(): void {
  showFont(null)
}

function showFont(font: KitFont | null): void {
  const document = openDocument()
  const { brandKits } = useSettings.getState()
  const kitId = newId()
  const before = kitNamed(document.journey.brand.name, brandKits)
  saveSettings({ brandKits: withFont(brandKits, document, font, kitId) })
  const undo = () => {
    const now = useSettings.getState().brandKits
    const back = before
      ? now.map((kit) => (kit.id === before.id ? { ...kit, font: before.font } : kit))
      : now.filter(({ id }) => id !== kitId)
    saveSettings({ brandKits: back })
  }
  const kit = `the brand kit “${document.journey.brand.name.trim()}”`
  const sentence = font ? `Kept “${font.name}” in ${kit}.` : `Removed the font of ${kit}.`
  notify(sentence, { action: { label: 'Undo', run: undo } })
}

/** Keeps the journey's brand under its name; a kit of the same name is replaced, but for its font. */
export function keepKit(): void {
  const { brandKits } = useSettings.getState()
  const replaced = kitNamed(openDocument().journey.brand.name, brandKits)
  const kit = { ...kitOf(openDocument(), newId()), font: replaced?.font ?? null }
  if (kit.name === '') return
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
