/** The script and the style of web pages, which the build makes one text each. */
import { script, style } from 'virtual:web-page-parts'
import type { PageParts } from '../../shared/web-page/web-page.ts'

export const webPageParts: PageParts = { script, style }
