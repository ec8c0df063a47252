// @vitest-environment happy-dom
/** Pages on the clipboard, as programs put them there. */
import { describe, expect, it } from 'vitest'
import { pastedEntries, pastedTableText, readPasted, tooMuch } from '../../renderer/model/places/pasted.ts'
import { readPastedPage } from '../../renderer/model/places/pasted-html.ts'
import { planPaste } from '../../shared/formats/incoming/paste-plan.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { cell, smallJourney } from '../support/small-journey.ts'

function clipboard(html: string, text = ''): DataTransfer {
  const held: Record<string, string> = { 'text/html': html, 'text/plain': text }
  return { getData: (type: string) => held[type] ?? '' } as DataTransfer
}

/** What it becomes: titles, with their notes behind a stroke. */
function lines(html: string, text = ''): string[] {
  return readPasted(clipboard(html, text))
    .linesFor(smallJourney())
    .map(({ title, notes }) => (notes === '' ? title : `${title} | ${notes.replaceAll('\n', ' / ')}`))
}

function places(html: string, text = ''): string[] {
  const { table } = readPasted(clipboard(html, text))
  if (!table) throw new Error('This was read as no table.')
  let count = 0
  const plan = planPaste(smallJourney(), table, cell('s1', 'c1'), () => `n${++count}`)
  const nameOf = (id: string, of: readonly { id: string; name: string }[]) => of.find((one) => one.id === id)?.name
  const stages = [...inOrder(smallJourney().stages), ...plan.newStages]
  const channels = [...inOrder(smallJourney().channels), ...plan.newChannels]
  return (plan.change.touchpoints?.added ?? []).map(
    ({ title, stageId, channelId, pains }) =>
      `${nameOf(stageId, stages)} / ${nameOf(channelId, channels)}: ${title}${pains.length > 0 ? ` (${pains.join(', ')})` : ''}`,
  )
}

const wordParagraph = (level: number, font: string, sign: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
lang=EN-GB style='font-family:${font};mso-fareast-font-family:${font};mso-bidi-font-family:${font}'><span
style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>${text}<o:p></o:p></span></p>`

const word = (
  body: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:\\F0B7;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`

describe('a list', () => {
  it('of Word, of paragraphs with dots, circles and numbers, at several levels', () => {
    const html = word(
      [
        wordParagraph(1, 'Symbol', '·', 'Sees a poster at\nthe station'),
        wordParagraph(2, '"Courier New"', 'o', 'Asks the clerk'),
        wordParagraph(3, 'Wingdings', '§', 'Compares&nbsp;fares'),
        wordParagraph(1, 'Calibri', '1.', 'Pays<br>\nby card'),
        wordParagraph(1, 'Calibri', 'a)', 'Rides'),
      ].join('\n\n'),
    )
    const text = '·\tSees a poster at the station\r\no\tAsks the clerk\r\n'
    expect(lines(html, text)).toEqual([
      'Sees a poster at the station',
      'Asks the clerk',
      'Compares fares',
      'Pays | by card',
      'Rides',
    ])
  })

  it('of Outlook, where the mark stands between comments alone', () => {
    const html = `<html><body><div class="WordSection1"><p class="MsoNormal">As discussed:<o:p></o:p></p>
<p class="MsoListParagraph" style="text-indent:-18.0pt"><!--[if !supportLists]--><span style="font-family:Symbol">·<span
style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Sees a story<o:p></o:p></p>
<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l1 level1 lfo2"><!--[if !supportLists]--><span
style="font-family:&quot;Courier New&quot;"><span style="mso-list:Ignore">o<span>&nbsp;&nbsp; </span></span></span><!--[endif]-->Asks</p>
</div></body></html>`
    expect(lines(html, 'As discussed:\n·  Sees a story\no  Asks')).toEqual(['As discussed:', 'Sees a story', 'Asks'])
  })

  it('of Outlook on the web and of mails that lost the styles of Word', () => {
    const html = `<div style="font-family:Aptos"><div>Plan</div><ul style="margin-top:0"><li><div>Sees a story</div></li>
<li><div>Asks</div><ul><li>a friend</li></ul></li></ul><p>o&nbsp;&nbsp;&nbsp;Pays</p><p>·&nbsp;&nbsp;Rides</p></div>`
    expect(lines(html)).toEqual(['Plan', 'Sees a story', 'Asks', 'a friend', 'Pays', 'Rides'])
  })

  it('of Google Docs, nested, with boxes of tasks', () => {
    const item = (level: number, text: string) =>
      `<li dir="ltr" style="list-style-type:disc;white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;" role="presentation"><span style="font-size:11pt;white-space:pre-wrap;">${text}</span></p></li>`
    const html = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-6f"><ul style="margin-top:0;">${item(1, 'Sees a story')}<ul>${item(2, 'on the bus')}</ul>${item(1, 'Asks')}</ul><br /><ul><li dir="ltr" role="checkbox" aria-checked="false" style="list-style-type:none;"><img src="data:image/png;base64,iVBORw0KGgo=" width="18.4px" alt="unchecked" aria-roledescription="checkbox" /><p dir="ltr" style="display:inline-block;"><span>Pays</span></p></li></ul></b><br class="Apple-interchange-newline">`
    expect(lines(html, '* Sees a story\n   * on the bus\n* Asks\n\n\n* [ ] Pays')).toEqual([
      'Sees a story',
      'on the bus',
      'Asks',
      'Pays',
    ])
  })

  it('of LibreOffice Writer, numbered, with lines in an item', () => {
    const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="en-GB" dir="ltr"><p><font face="Liberation Serif">Plan</font></p>
<ol>\n\t<li><p style="margin-bottom: 0cm">Sees a
\tstory</p></li>\n\t<li><p style="margin-bottom: 0cm">Asks<br/>\n\ttwice</p>
\t<ol>\n\t\t<li><p style="margin-bottom: 0cm">Waits</p></li>\n\t</ol></li>\n</ol></body></html>`
    expect(lines(html, 'Plan\n1. Sees a story\n2. Asks\ntwice\n    1. Waits')).toEqual([
      'Plan',
      'Sees a story',
      'Asks | twice',
      'Waits',
    ])
  })

  it('of a page of tasks, as code hosts and note books write it', () => {
    const html = `<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> Sees a story</li>
<li class="task-list-item"><input type="checkbox" disabled>&nbsp;Asks <code>twice</code><script>stolen()</script></li></ul>`
    expect(lines(html, 'Sees a story\n Asks twice')).toEqual(['Sees a story', 'Asks twice'])
    const boxes =
      word(`<p class=MsoNormal><w:Sdt CheckBox="t"><span style='font-family:"MS Gothic"'>☐</span></w:Sdt> Pays</p>
<p class=MsoNormal><w:Sdt CheckBox="t"><span style='font-family:"MS Gothic"'>☒</span></w:Sdt> Rides</p>`)
    expect(lines(boxes, '☐ Pays\r\n☒ Rides')).toEqual(['Pays', 'Rides'])
  })

  it('of PowerPoint, and of a chat with emoji as pictures', () => {
    const html = `<html><body><!--StartFragment--><div style='mso-line-spacing:"90 50 0"'><span style='mso-special-format:bullet;
font-family:Arial;position:absolute'>•</span><span>Sees a story</span></div><ul><li>Asks <img alt="😀" src="x:y"><img alt="logo" src="x:y"></li></ul></body></html>`
    expect(lines(html)).toEqual(['Sees a story', 'Asks 😀'])
  })

  it('keeps the order of lists, headings and paragraphs, and leaves out what is hidden', () => {
    const html = `<article><h2>Before</h2><p>One
line</p><ul><li>Sees<ul><li>Looks</li></ul>again</li></ul><p style="display:none">Hidden</p><dl><dt>Word</dt><dd>Meaning</dd></dl><pre>a
b</pre></article>`
    expect(lines(html)).toEqual(['Before', 'One line', 'Sees', 'Looks', 'again', 'Word', 'Meaning', 'a', 'b'])
  })
})

describe('a table', () => {
  it('of Word, with lists in its cells and headers of two lines', () => {
    const td = (text: string) => `<td width=200 valign=top style='width:150pt;border:solid'>${text}</td>`
    const p = (text: string) => `<p class=MsoNormal><span lang=EN-GB>${text}<o:p></o:p></span></p>`
    const html =
      word(`<table class=MsoTableGrid border=1 cellspacing=0><tr>${td(p('<b>Touchpoint</b>'))}${td(p('Stage'))}${td(p('Channel'))}${td(p('Pain\npoints'))}</tr>
<tr>${td(p('Sees a\nposter'))}${td(p('Find'))}${td(p('Shop'))}${td(wordParagraph(1, 'Symbol', '·', 'too high') + wordParagraph(1, 'Symbol', '·', 'too small'))}</tr></table>`)
    const plain =
      'Touchpoint\tStage\tChannel\tPain points\r\nSees a poster\tFind\tShop\t·\ttoo high\r\n·\ttoo small\r\n'
    expect(places(html, plain)).toEqual(['Find / Shop: Sees a poster (too high, too small)'])
  })

  it('of Excel, with merged cells, line breaks and hidden rows', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\.";} br {mso-data-placement:same-cell;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=256><!--StartFragment--><col width=64 span=3>
<tr height=20><td height=20 class=xl65>Stage</td><td>Channel</td><td>Title</td><td>Pains</td></tr>
<tr height=20><td rowspan=2 class=xl66>Buy</td><td>Web</td><td>Pays</td><td></td></tr>
<tr height=20><td>Shop</td><td>Gets a
  receipt</td><td>Too late<br>\n    Too long</td></tr>
<tr style='display:none'><td>Buy</td><td>Web</td><td>Hidden</td></tr><!--EndFragment--></table></body></html>`
    const plain = 'Stage\tChannel\tTitle\tPains\r\nBuy\tWeb\tPays\t\r\n\tShop\tGets a receipt\t"Too late\nToo long"\r\n'
    expect(places(html, plain)).toEqual(['Buy / Web: Pays', 'Buy / Shop: Gets a receipt (Too late, Too long)'])
  })

  it('of one column, each cell with its lines', () => {
    const html = `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td data-sheets-value="{}">Sees a story<br/>at night</td></tr><tr><td>Says &quot;hi&quot;</td></tr></tbody></table>`
    expect(lines(html, '"Sees a story\nat night"\n"Says ""hi"""')).toEqual(['Sees a story | at night', 'Says "hi"'])
  })

  it('of LibreOffice Calc without a header, by the names of the journey', () => {
    const html = `<html><head><meta name="generator" content="LibreOffice 7.4"/></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left">Buy</td><td align="left">Shop</td><td align="left">Pays</td><td align="right" sdval="2" sdnum="1033;">2</td></tr></table></body></html>`
    const [line] = readPasted(clipboard(html, 'Buy\tShop\tPays\t2')).linesFor(smallJourney())
    expect(line).toEqual({ title: 'Pays', stageId: 's2', channelId: 'c2', notes: '2' })
  })

  it('of a page, with text around it and a second one of the same columns', () => {
    const table = (stage: string, title: string) =>
      `<table><thead><tr><th>Stage</th><th>Touchpoint</th></tr></thead><tbody><tr><td>${stage}</td><td>${title}</td></tr></tbody></table>`
    const html = `<h1>Plan</h1>${table('Find', 'Searches')}<h2>Later</h2>${table('Buy', 'Pays')}`
    expect(places(html)).toEqual(['Find / Web: Searches', 'Buy / Web: Pays'])
    expect(readPasted(clipboard(html)).isMoreThanTable).toBe(true)
    expect(readPasted(clipboard(table('Find', 'Searches'))).isMoreThanTable).toBe(false)
  })

  it('leaves out the columns in which nothing stands', () => {
    const row = (at: number) => `<tr><td>Title ${at}</td>${'<td></td>'.repeat(40)}<td>x</td></tr>`
    const html = `<table>${Array.from({ length: 100 }, (_none, at) => row(at)).join('')}</table>`
    const { rows } = readPastedPage(html)
    expect(rows).toHaveLength(100)
    expect(rows[0]).toEqual(['Title 0', 'x'])
  })

  it('that only sets things side by side is none', () => {
    const html = `<table role="presentation"><tr><td><img src="x:y"></td><td><table><tr><td>Sees a story</td></tr><tr><td>Asks</td></tr></table></td></tr></table>`
    expect(lines(html)).toEqual(['Sees a story', 'Asks'])
    expect(readPastedPage(html).tables).toEqual([])
  })
})

it('gives a table as text, with the lines of its cells', () => {
  const html =
    '<p>Plan</p><table><tr><td>A</td><td><p>b</p><p>c</p></td></tr></table><table><tr><td>A</td><td>b<br>c</td></tr><tr><td>D</td><td>e</td></tr></table>'
  expect(pastedTableText(clipboard(html))).toBe('A\t"b\nc"\nD\te')
  expect(pastedTableText(clipboard('<ul><li>A</li></ul>'))).toBeNull()
})

describe('a list where one line is written', () => {
  it('gives its entries, without their marks; one line gives none', () => {
    const entries = (html: string, text: string) => pastedEntries(clipboard(html, text))
    expect(entries('', '• Too  slow\r\n\r\n• Too loud\r\n')).toEqual(['Too slow', 'Too loud'])
    expect(entries('<ul><li>Too slow</li><li>Too<br>loud</li></ul>', 'x')).toEqual(['Too slow', 'Too loud'])
    expect(entries('<p>Too</p><p>slow</p>', 'Too slow')).toEqual([])
    expect(entries('<ul><li>Too slow</li></ul>', '• Too slow')).toEqual([])
  })
})

describe('plain text', () => {
  it('stays the source where the page tells neither lists nor tables', () => {
    const html = `<div style="color:#ccc;font-family:Consolas;white-space:pre;"><div><span>- Sees a story</span></div><div><span>- Asks</span></div></div>`
    expect(lines(html, '- From the text\n- Asks')).toEqual(['From the text', 'Asks'])
    expect(lines(html)).toEqual(['Sees a story', 'Asks'])
    expect(lines('', 'One\nTwo')).toEqual(['One', 'Two'])
  })

  it('is missed by nobody where there is none', () => {
    expect(readPasted(clipboard('<meta charset="utf-8"><img src="https://example.org/a.png">')).isBlank).toBe(true)
    expect(readPasted(clipboard('', ' \n')).isBlank).toBe(true)
  })
})

describe('text', () => {
  it('is too much where it would keep the map busy for long, by its lines or by one of them', () => {
    const told = (text: string) => tooMuch(clipboard('', text))
    expect(told(Array.from({ length: 20_000 }, (_none, at) => `Line ${at}`).join('\n'))).toBe(
      '20,000 lines are too many at once. Paste at most 2,000',
    )
    expect(told(`Sees\n${'x '.repeat(500_000)}`)).toMatch(/^a line of 1,000,000 characters is too long/)
    expect(told(Array.from({ length: 2_000 }, () => 'Sees').join('\r\n'))).toBeNull()
  })

  it('that draws a table with strokes is that table', () => {
    const drawn = '| Touchpoint | Stage | Channel |\n|---|:-:|---|\n| Sees | Find | Web |\n| Asks | Find | Shop |'
    expect(places('', drawn)).toEqual(['Find / Web: Sees', 'Find / Shop: Asks'])
    expect(lines('', 'Before\n\n| What | Who |\n| --- | --- |\n| Sees | Ann |\nAfter')).toEqual([
      'Before',
      'What | Who',
      'Sees | Ann',
      'After',
    ])
    expect(lines('', 'a | b\nc | d')).toEqual(['a | b', 'c | d'])
  })

  it('of a spreadsheet is an entry a cell, whatever breaks and quotes it holds', () => {
    expect(pastedEntries(clipboard('', '"Too\nslow"\r\n"Says ""no"""\r\n'))).toEqual(['Too slow', 'Says "no"'])
    expect(pastedEntries(clipboard('', 'i. Too slow\nii. Too loud'))).toEqual(['Too slow', 'Too loud'])
  })
})
