/** What a reader answers a web page with; nothing of it is seen until a touchpoint is opened, and its script runs. */
import { nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, type Markup } from './markup.ts'
import type { PageSource } from './page-source.ts'

export function answersOf({ whole }: PageSource): Markup {
  const { id, title } = whole.journey
  return html`<template id="reply"><div class="reply"><label>${words.comment}<textarea rows="2"></textarea></label><button type="button" class="dot" aria-pressed="false">${words.dot}</button></div></template>
<section class="answer" id="answer" aria-label="${words.answer}" data-journey="${id}" data-title="${nameOrUntitled(title, 'journey')}" hidden><h2>${words.answer}</h2><p id="answer-told" role="status" data-count="${words.answered}" data-saved="${words.answerSaved}" data-copied="${words.answerCopied}" data-shown="${words.answerShown}"></p><label>${words.reader}<input type="text" id="reader" autocomplete="name" maxlength="100"></label><div class="send"><button type="button" id="save-answer">${words.saveAnswer}</button><button type="button" id="copy-answer">${words.copyAnswer}</button></div><label id="answer-text" hidden>${words.answerText}<textarea rows="4" readonly></textarea></label></section>`
}
