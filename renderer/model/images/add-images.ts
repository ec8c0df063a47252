/** Adding images to a touchpoint or a persona, as they were chosen, dropped or pasted: one undo step for all. */
import { addImages, type ImagePlace, type NewImage } from '../../../shared/journey/edits/image-edits.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { quoteName } from '../../../shared/words/names.ts'
import { request } from '../../bridge/bridge.ts'
import { edit, endMerge, openDocument, useDocument } from '../document/document-store.ts'
import { attempt } from '../document/library-store.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { notify } from '../session/session-store.ts'
import { useAddProgress } from './add-progress.ts'
import { longestSide, prepareImage } from './prepare-image.ts'
import { refusedWords } from './refused-words.ts'

type ImageFile = { readonly name: string; readonly read: () => Promise<Blob> }

/** At once: a card with more tells nobody anything. */
const mostAtOnce = 20

/** Nobody waits for as many. */
const fewFiles = 3

export const isImage = ({ type }: { readonly type: string }) => type.startsWith('image/')

/** Asks for images and adds them. */
export function chooseImages(place: ImagePlace): Promise<void> {
  return attempt(async () => {
    const isForPerson = 'personaId' in place
    const names = await request('library:choose-images', { areSeveral: !isForPerson })
    await addAll(
      place,
      names.map((name, index) => ({
        name,
        read: async () => new Blob([await request('library:read-chosen-image', { index })]),
      })),
    )
  })
}

/** Adds files that were dropped or pasted. */
export async function addImageFiles(place: ImagePlace, files: readonly File[]): Promise<void> {
  await addAll(
    place,
    files.map((file) => ({ name: file.name, read: () => Promise.resolve(file) })),
  )
}

async function addAll(place: ImagePlace, files: readonly ImageFile[]): Promise<void> {
  const journeyId = openDocument().journey.id
  if (useDocument.getState().readOnly) {
    notify('Nothing added: this journey is read-only.')
    return
  }
  const longest = 'personaId' in place ? longestSide.portrait : longestSide.image
  const prepared = await prepareAll(files.slice(0, mostAtOnce), longest)
  if (!prepared) return
  const { images, refused } = prepared
  for (const sentence of refusedWords(refused)) notify(sentence, { tone: 'problem' })
  // Another journey may have been opened meanwhile.
  if (images.length === 0 || useDocument.getState().document?.journey.id !== journeyId) return
  endMerge()
  const label = 'personaId' in place ? 'Change photo' : choosePlural(images.length, 'Add image', 'Add images')
  const isAdded = edit(label, (document) => addImages(document, place, images))
  if (isAdded) undoWithNotice(addedWords(place, images.length))
  else if ('touchpointId' in place) notify('Nothing added: the touchpoint already has this image.')
  if (files.length > mostAtOnce) notify(`Only the first ${mostAtOnce} images were added.`)
}

type Prepared = { readonly images: readonly NewImage[]; readonly refused: readonly { name: string; error: unknown }[] }

/** Null if the user would rather not. */
async function prepareAll(files: readonly ImageFile[], longest: number): Promise<Prepared | null> {
  const images: NewImage[] = []
  const refused: { name: string; error: unknown }[] = []
  useAddProgress.setState({ isCancelled: false })
  try {
    for (const [done, { name, read }] of files.entries()) {
      if (files.length > fewFiles) useAddProgress.setState({ progress: { fileName: name, done, all: files.length } })
      try {
        images.push(await prepareImage(await read(), longest))
      } catch (error) {
        refused.push({ name, error })
      }
      if (useAddProgress.getState().isCancelled) return null
    }
    return { images, refused }
  } finally {
    useAddProgress.setState({ progress: null })
  }
}

function addedWords(place: ImagePlace, count: number): string {
  const { touchpoints, personas } = openDocument()
  if ('personaId' in place) {
    return `Changed the photo of ${quoteName(personas.get(place.personaId)?.name.trim() ?? '', 'persona')}.`
  }
  const title = touchpoints.get(place.touchpointId)?.title.trim() ?? ''
  return `Added ${formatCount(count, 'image')} to ${quoteName(title, 'touchpoint')}.`
}
