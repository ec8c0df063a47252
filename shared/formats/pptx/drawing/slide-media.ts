/** The kinds of pictures that slide programs show, each with what its files end with: they know no WebP. */
export const mediaEndings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' }
