/** Colours of pictures: the values of the window's tokens (renderer/looks/tokens.css), in both themes. */
import type { NoteColor } from '../journey/edits/note-edits.ts'
import type { Emotion, Kind } from '../journey/schema.ts'
import type { Face } from '../layout/grid/measure-text.ts'
import type { Paint } from './primitives.ts'

export type PictureTheme = {
  readonly ground: Paint
  readonly panel: Paint
  readonly header: Paint
  readonly ink: Paint
  readonly muted: Paint
  readonly line: Paint
  readonly lineStrong: Paint
  /** Lines between touchpoints: quieter than text, but to be followed by eye across the map. */
  readonly connection: Paint
  readonly solid: Paint
  readonly onSolid: Paint
  readonly accent: Paint
  /** The awareness column on the ground, and its header. */
  readonly awareness: Paint
  readonly awarenessHeader: Paint
  readonly must: Paint
  readonly mustSoft: Paint
  readonly should: Paint
  readonly ok: Paint
  readonly upset: Paint
  readonly kinds: Readonly<Record<Kind, Paint>>
  readonly kindsSoft: Readonly<Record<Kind, Paint>>
  /** By the look of an emotion curve. */
  readonly personas: readonly Paint[]
  readonly notes: Readonly<Record<NoteColor, Paint>>
  readonly shadow: Paint
  readonly shadowOpacity: number
  /** What titles and the names of stages are set in; left out, it is Inter. */
  readonly display?: Face
}

export const pictureThemeNames = ['light', 'dark', 'print'] as const
export type PictureThemeName = (typeof pictureThemeNames)[number]

export const pictureThemes: Readonly<Record<PictureThemeName, PictureTheme>> = {
  light: {
    ground: '#f6f5f1',
    panel: '#ffffff',
    header: '#fbfaf7',
    ink: '#1b1d21',
    muted: '#5f646d',
    line: '#e4e2db',
    lineStrong: '#cdcac0',
    connection: '#a3a199',
    solid: '#1b1d21',
    onSolid: '#ffffff',
    accent: '#3538cd',
    awareness: '#f0f0f7',
    awarenessHeader: '#eef0ff',
    must: '#c4320a',
    mustSoft: '#fef1ec',
    should: '#93600b',
    ok: '#067647',
    upset: '#7a4b00',
    kinds: { social: '#86198f', mobile: '#0b7a75', digital: '#1d5fd1', traditional: '#9a4a0e' },
    kindsSoft: { social: '#faeefb', mobile: '#eaf8f6', digital: '#e9f1fe', traditional: '#fcefe4' },
    personas: ['#a8226b', '#1f5fc4', '#2c7320', '#a84b08', '#5b4bb5'],
    notes: {
      yellow: '#fdf0b6',
      orange: '#fddfc2',
      pink: '#fbd9e6',
      purple: '#e7defa',
      blue: '#d6e8fb',
      green: '#d8f0d2',
    },
    shadow: '#1b1d21',
    shadowOpacity: 0.035,
  },
  dark: {
    ground: '#15161a',
    panel: '#1f2126',
    header: '#1a1c20',
    ink: '#f0f0ec',
    muted: '#a3a8b1',
    line: '#32353c',
    lineStrong: '#4b4f58',
    connection: '#6b717c',
    solid: '#f0f0ec',
    onSolid: '#15161a',
    accent: '#a4adff',
    awareness: '#1b1c2c',
    awarenessHeader: '#2a2d52',
    must: '#ff9c7a',
    mustSoft: '#3a221a',
    should: '#f5c768',
    ok: '#6fd9a5',
    upset: '#ffb45c',
    kinds: { social: '#bf80ff', mobile: '#62cfc8', digital: '#a6c3ff', traditional: '#f2ae79' },
    kindsSoft: { social: '#2d2140', mobile: '#173230', digital: '#1c2b45', traditional: '#38281a' },
    personas: ['#ff8fc4', '#8bb6ff', '#8fd67a', '#ffb26b', '#c0b3ff'],
    notes: {
      yellow: '#4a4019',
      orange: '#4d3621',
      pink: '#4c2a3a',
      purple: '#3a2f57',
      blue: '#243a54',
      green: '#263f27',
    },
    shadow: '#000000',
    shadowOpacity: 0.16,
  },
  /** For paper: no tints, no shadows, lines that a printer doesn't lose, colours that stay apart in grey by their icons and words. */
  print: {
    ground: '#ffffff',
    panel: '#ffffff',
    header: '#ffffff',
    ink: '#000000',
    muted: '#45484d',
    line: '#c2c1bd',
    lineStrong: '#84837e',
    connection: '#6e6d69',
    solid: '#000000',
    onSolid: '#ffffff',
    accent: '#2a2da8',
    awareness: '#ffffff',
    awarenessHeader: '#ffffff',
    must: '#a82a08',
    mustSoft: '#ffffff',
    should: '#7a4f08',
    ok: '#055f39',
    upset: '#5c3900',
    kinds: { social: '#741779', mobile: '#086660', digital: '#1850b5', traditional: '#86400b' },
    kindsSoft: { social: '#ffffff', mobile: '#ffffff', digital: '#ffffff', traditional: '#ffffff' },
    personas: ['#8c1c59', '#184fa3', '#235c1a', '#873c06', '#493c91'],
    notes: {
      yellow: '#ffffff',
      orange: '#ffffff',
      pink: '#ffffff',
      purple: '#ffffff',
      blue: '#ffffff',
      green: '#ffffff',
    },
    shadow: '#000000',
    shadowOpacity: 0,
  },
}

/** Good is green, middling grey, bad brown, for red stands for gaps alone; the face beside it says the same without colour. */
export function emotionPaint(emotion: Emotion, theme: PictureTheme): Paint {
  if (emotion > 0) return theme.ok
  if (emotion === 0) return theme.muted
  return emotion === -1 ? theme.should : theme.upset
}
