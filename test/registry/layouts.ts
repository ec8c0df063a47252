/** What keyboards of the world have on the keys of an American one, without Shift and with it. */

const rows = [
  'Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].map((row) => row.split(' '))

export type Key = { readonly code: string; readonly plain: string; readonly shifted: string }
export type Layout = { readonly name: string; readonly isLatin: boolean; readonly keys: readonly Key[] }

/** Four rows without Shift, four with it; "Dead" is a key that waits for a letter. */
function layout(name: string, isLatin: boolean, ...lines: readonly string[]): Layout {
  const signs = lines.map((line) => line.split(' '))
  const keys = rows.flatMap((codes, row) =>
    codes.map((code, at) => {
      const [plain, shifted] = [signs[row]?.[at], signs[row + 4]?.[at]]
      if (!plain || !shifted) throw new Error(`${name} lacks ${code}.`)
      return { code, plain, shifted }
    }),
  )
  return { name, isLatin, keys }
}

export const layouts: readonly Layout[] = [
  layout(
    'QWERTY',
    true,
    '1 2 3 4 5 6 7 8 9 0 - =',
    'q w e r t y u i o p [ ]',
    "a s d f g h j k l ; '",
    'z x c v b n m , . /',
    '! @ # $ % ^ & * ( ) _ +',
    'Q W E R T Y U I O P { }',
    'A S D F G H J K L : "',
    'Z X C V B N M < > ?',
  ),
  layout(
    'QWERTZ',
    true,
    '1 2 3 4 5 6 7 8 9 0 ß Dead',
    'q w e r t z u i o p ü +',
    'a s d f g h j k l ö ä',
    'y x c v b n m , . -',
    '! " § $ % & / ( ) = ? Dead',
    'Q W E R T Z U I O P Ü *',
    'A S D F G H J K L Ö Ä',
    'Y X C V B N M ; : _',
  ),
  layout(
    'AZERTY',
    true,
    '& é " \' ( - è _ ç à ) =',
    'a z e r t y u i o p Dead $',
    'q s d f g h j k l m ù',
    'w x c v b n , ; : !',
    '1 2 3 4 5 6 7 8 9 0 ° +',
    'A Z E R T Y U I O P Dead £',
    'Q S D F G H J K L M %',
    'W X C V B N ? . / §',
  ),
  layout(
    'Dvorak',
    true,
    '1 2 3 4 5 6 7 8 9 0 [ ]',
    "' , . p y f g c r l / =",
    'a o e u i d h t n s -',
    '; q j k x b m w v z',
    '! @ # $ % ^ & * ( ) { }',
    '" < > P Y F G C R L ? +',
    'A O E U I D H T N S _',
    ': Q J K X B M W V Z',
  ),
  layout(
    'Turkish',
    true,
    '1 2 3 4 5 6 7 8 9 0 * -',
    'q w e r t y u ı o p ğ ü',
    'a s d f g h j k l ş i',
    'z x c v b n m ö ç .',
    "! ' ^ + % & / ( ) = ? _",
    'Q W E R T Y U I O P Ğ Ü',
    'A S D F G H J K L Ş İ',
    'Z X C V B N M Ö Ç :',
  ),
  layout(
    'Czech',
    true,
    '+ ě š č ř ž ý á í é = Dead',
    'q w e r t z u i o p ú )',
    'a s d f g h j k l ů §',
    'y x c v b n m , . -',
    '1 2 3 4 5 6 7 8 9 0 % Dead',
    'Q W E R T Z U I O P / (',
    'A S D F G H J K L " !',
    'Y X C V B N M ? : _',
  ),
  layout(
    'Cyrillic',
    false,
    '1 2 3 4 5 6 7 8 9 0 - =',
    'й ц у к е н г ш щ з х ъ',
    'ф ы в а п р о л д ж э',
    'я ч с м и т ь б ю .',
    '! " № ; % : ? * ( ) _ +',
    'Й Ц У К Е Н Г Ш Щ З Х Ъ',
    'Ф Ы В А П Р О Л Д Ж Э',
    'Я Ч С М И Т Ь Б Ю ,',
  ),
  layout(
    'Greek',
    false,
    '1 2 3 4 5 6 7 8 9 0 - =',
    '; ς ε ρ τ υ θ ι ο π [ ]',
    "α σ δ φ γ η ξ κ λ Dead '",
    'ζ χ ψ ω β ν μ , . /',
    '! @ # $ % ^ & * ( ) _ +',
    ': Σ Ε Ρ Τ Υ Θ Ι Ο Π { }',
    'Α Σ Δ Φ Γ Η Ξ Κ Λ Dead "',
    'Ζ Χ Ψ Ω Β Ν Μ < > ?',
  ),
  layout(
    'Hebrew',
    false,
    '1 2 3 4 5 6 7 8 9 0 - =',
    "/ ' ק ר א ט ו ן ם פ ] [",
    'ש ד ג כ ע י ח ל ך ף ,',
    'ז ס ב ה נ מ צ ת ץ .',
    '! @ # $ % ^ & * ) ( _ +',
    'Q W E R T Y U I O P } {',
    'A S D F G H J K L : "',
    'Z X C V B N M > < ?',
  ),
  layout(
    'Arabic',
    false,
    '1 2 3 4 5 6 7 8 9 0 - =',
    'ض ص ث ق ف غ ع ه خ ح ج د',
    'ش س ي ب ل ا ت ن م ك ط',
    'ئ ء ؤ ر لا ى ة و ز ظ',
    '! @ # $ % ^ & * ) ( _ +',
    'َ ً ُ ٌ لإ إ ‘ ÷ × ؛ < >',
    'ِ ٍ ] [ لأ أ ـ ، / : "',
    '~ ْ } { لآ آ ’ , . ؟',
  ),
  layout(
    'Kana',
    false,
    'ぬ ふ あ う え お や ゆ よ わ ほ へ',
    'た て い す か ん な に ら せ ゛ ゜',
    'ち と し は き く ま の り れ け',
    'つ さ そ ひ こ み も ね る め',
    'ぬ ふ ぁ ぅ ぇ ぉ ゃ ゅ ょ を ほ へ',
    'た て ぃ す か ん な に ら せ ゛ 「',
    'ち と し は き く ま の り れ け',
    'っ さ そ ひ こ み も 、 。 ・',
  ),
  // What a page is told while an input method of Japan or China has the keys, and for its wide letters.
  {
    name: 'input method',
    isLatin: false,
    keys: rows.flat().map((code) => ({ code, plain: 'Process', shifted: 'Process' })),
  },
  layout(
    'wide letters',
    true,
    '１ ２ ３ ４ ５ ６ ７ ８ ９ ０ － ＝',
    'ｑ ｗ ｅ ｒ ｔ ｙ ｕ ｉ ｏ ｐ ［ ］',
    'ａ ｓ ｄ ｆ ｇ ｈ ｊ ｋ ｌ ； ＇',
    'ｚ ｘ ｃ ｖ ｂ ｎ ｍ ， ． ／',
    '！ ＠ ＃ ＄ ％ ＾ ＆ ＊ （ ） ＿ ＋',
    'Ｑ Ｗ Ｅ Ｒ Ｔ Ｙ Ｕ Ｉ Ｏ Ｐ ｛ ｝',
    'Ａ Ｓ Ｄ Ｆ Ｇ Ｈ Ｊ Ｋ Ｌ ： ＂',
    'Ｚ Ｘ Ｃ Ｖ Ｂ Ｎ Ｍ ＜ ＞ ？',
  ),
]

/** What AltGr types on keys of some of them: text, never a command. */
export const typedByAltGr: readonly (readonly [code: string, key: string])[] = [
  ['KeyQ', '@'],
  ['KeyE', '€'],
  ['KeyN', 'ń'],
  ['KeyC', 'ć'],
  ['KeyL', 'ł'],
  ['KeyZ', 'ż'],
  ['KeyM', 'µ'],
  ['KeyS', 'ß'],
  ['KeyA', 'a'],
  ['Digit7', '{'],
  ['Digit0', '}'],
  ['Digit0', '@'],
  ['Minus', '\\'],
  ['KeyU', 'ґ'],
]
