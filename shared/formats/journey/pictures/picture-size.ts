/** What is read out of the bytes of a picture. */

export type PictureSize = { readonly width: number; readonly height: number }

/** A size that is known even where the rest is damaged or cut off. */
export type ReadPicture = PictureSize & { readonly isWhole: boolean }
