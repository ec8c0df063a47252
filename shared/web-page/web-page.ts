/**
 * A journey as a web page: one file that any browser opens without a network. The map and the list say the same, from one source;
 * all that is written in the journey is text in elements, none of it in the script, so that the script is the same in every page.
 */
import { type FontFace, fontFaceRule } from '../formats/svg/svg.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/fields/words.ts'
import { reportImage } from '../report/report-image.ts'
import type { PictureOptions } from '../scene/pictures/export-options.ts'
import { nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { changeDay } from './change-day.ts'
import { contentPolicy } from './content-policy.ts'
import { html, Markup, typed } from './markup.ts'
import { packedBody } from './packed-body.ts'
import { aboutOf } from './page-about.ts'
import { controlsOf } from './page-controls.ts'
import { findingsOf } from './page-findings.ts'
import { iconSet } from './page-icons.ts'
import { compareControl, mapOf } from './page-map.ts'
import { type PageSource, pageSource } from './page-source.ts'
import { stagesOf } from './page-stages.ts'
import { colorsOf } from './page-style.ts'

/** What a page is before it has fonts and a script. */
export type WebPage = {
  readonly title: string
  readonly colors: string
  /** What every page shows at once: whose journey it is, and which. */
  readonly head: string
  readonly body: string
}

/** What the page is shown and moved with, the same for every journey; neither holds an end tag. */
export type PageParts = { readonly script: string; readonly style: string }

/** The words of a journey as a page: pure, and the same for the same journey. `other` is one to compare it with. */
export function webPage(
  whole: JourneyDocument,
  options: PictureOptions,
  other: JourneyDocument | null = null,
): WebPage {
  const source = pageSource(whole, options, other)
  return {
    title: nameOrUntitled(whole.journey.title, 'journey'),
    colors: colorsOf(source),
    head: headOf(source).text,
    body: bodyOf(source).text,
  }
}

function headOf(source: PageSource): Markup {
  return html`<header>${brandOf(source)}<h1>${typed(nameOrUntitled(source.whole.journey.title, 'journey'))}</h1><p class="muted">${factsOf(source)}</p></header>
`
}

function bodyOf(source: PageSource): Markup {
  return html`${iconSet()}${controlsOf(source)}
<main><section class="view" id="map-view" aria-label="${words.map}"><div class="frame" id="frame" role="group" aria-label="${words.mapHelp}" tabindex="0">${mapOf(source)}</div>${compareControl(source)}</section>
<div class="view" id="list-view">${aboutOf(source)}${stagesOf(source)}<p class="empty" id="no-matches" hidden>${words.noMatches}</p>${findingsOf(source)}${answersOf(source)}</div></main>
`
}

function brandOf({ document }: PageSource): Markup {
  const { name, logoImageId } = document.journey.brand
  const logo = reportImage(document, logoImageId)
  if (!logo && name.trim() === '') return html``
  return html`<p class="brand">${logo && html`<img src="${logo.source}" alt="${logo.alt}">`}${typed(name)}</p>`
}

function factsOf({ document, whole, touchpoints }: PageSource): string {
  const day = changeDay(whole)
  const facts = [
    stateWords[document.journey.state],
    words.counted(touchpoints.size),
    day === '' ? '' : words.changed(day),
  ]
  return facts.filter(Boolean).join(' · ')
}

/** The file. */
export function writeWebPage(page: WebPage, parts: PageParts, fontFaces: readonly FontFace[]): string {
  const style = `${fontFaces.map(fontFaceRule).join('')}${page.colors}${parts.style}`
  const policy = contentPolicy({ script: parts.script, style, hasImages: /<im(?:g|age) /.test(page.head + page.body) })
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Throughline">
<title>${page.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${new Markup(page.head)}${packedBody(page.body)}<script>${new Markup(parts.script)}</script>
</body>
</html>
`.text
}

/** What a reader answers a web page with; nothing of it is seen until a touchpoint is opened, and its script runs. */
function answersOf({ whole }: PageSource): Markup {
  const { id, title } = whole.journey
  return html`<template id="reply"><div class="reply"><label>${words.comment}<textarea rows="2"></textarea></label><button type="button" class="dot" aria-pressed="false">${words.dot}</button></div></template>
<section class="answer" id="answer" aria-label="${words.answer}" data-journey="${id}" data-title="${nameOrUntitled(title, 'journey')}" hidden><h2>${words.answer}</h2><p id="answer-told" role="status" data-count="${words.answered}" data-saved="${words.answerSaved}" data-copied="${words.answerCopied}" data-shown="${words.answerShown}"></p><label>${words.reader}<input type="text" id="reader" autocomplete="name" maxlength="100"></label><div class="send"><button type="button" id="save-answer">${words.saveAnswer}</button><button type="button" id="copy-answer">${words.copyAnswer}</button></div><label id="answer-text" hidden>${words.answerText}<textarea rows="4" readonly></textarea></label></section>`
}
