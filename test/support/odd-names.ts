/** File names of every script that people name their plans in, and of every sign that a file system takes. */

const pieces = [
  'Łódź',
  '日本語の旅',
  'путешествие',
  'رحلة العميل',
  'מסע הלקוח',
  'यात्रा',
  'การเดินทาง',
  '여행',
  'Ελλάδα',
  'naïve',
  // Written with combining marks, and the same letters in one piece.
  'e\u0301te\u0301',
  'été',
  'ỡ ậ',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙a̴̟l̴g̴o',
  '👩‍👩‍👧‍👦',
  '🧭',
  '🇪🇺',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  '\u202Eright to left',
  '\u200Bnothing\uFEFF',
  'a  b',
  '“quoted”',
  `'single' and "double"`,
  '100 %',
  '%20%00%C3',
  '$HOME `date` $(id)',
  'a&b;c|d',
  'back\\slash',
  '#1? *[x]{y}',
  '--flag=value',
  'tab\there',
  'line\nbreak',
  'carriage\rreturn',
  'ÿĀ',
  '~',
  'İıßŒ',
  'Ａｂｃ',
] as const

/** Windows takes none of these signs in a name. */
const forbidden = process.platform === 'win32' ? /[\\/:*?"<>|\n\r\t]/g : /\//g

/** So many names without their ending, each another. */
export function oddNames(count: number, random: () => number): string[] {
  const pick = () => pieces[Math.floor(random() * pieces.length)] ?? ''
  return Array.from({ length: count }, (_, at) => {
    const parts = at < pieces.length ? [pieces[at] ?? ''] : [pick(), pick(), letters(random)]
    const name = `${parts.join(at % 3 === 0 ? ' ' : '')} ${at}`.replace(forbidden, '_')
    // A file system takes 255 bytes.
    return Buffer.byteLength(name) > 200 ? `long ${at}` : name
  })
}

/** A few letters from anywhere in Unicode. */
function letters(random: () => number): string {
  return Array.from({ length: 6 }, () => {
    const point = 0x20 + Math.floor(random() * (random() < 0.3 ? 0x10ff00 : 0xffd0))
    return point >= 0xd800 && point <= 0xdfff ? 'x' : String.fromCodePoint(point)
  }).join('')
}
