/** The typeface of every picture: the one in which its texts were measured, bundled with the app under this name. */
export const pictureFamily = 'Inter Variable'

/** What a picture asks for, in CSS: the measured face, an Inter that is installed, and what the system has for other scripts. */
export const pictureFamilies = `'${pictureFamily}', Inter, system-ui, sans-serif`
