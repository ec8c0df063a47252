/** What a reader steers a web page with; hidden until its script runs, since without it nothing would follow. */
import { inOrder } from '../journey/document.ts'
import { type Noun, nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, iconOf, type Markup, typed } from './markup.ts'
import type { PageSource } from './page-source.ts'

export function controlsOf(source: PageSource): Markup {
  const { stages, personas } = source.document
  return html`<div class="controls" id="controls" role="search" aria-label="${words.controls}" hidden>
<div class="views" role="group" aria-label="${words.view}"><button type="button" data-view="map" aria-pressed="false">${words.map}</button><button type="button" data-view="list" aria-pressed="true"><span class="beside">${words.map} + </span>${words.list}</button></div>
${zoomControls()}
<div class="walk"><button type="button" id="previous" aria-label="${words.previousStage}">${iconOf('left')}</button>${choice('stage', words.stage, words.wholeJourney, inOrder(stages), 'stage')}<button type="button" id="next" aria-label="${words.nextStage}">${iconOf('right')}</button></div>
${personas.size > 0 && choice('persona', words.persona, words.allPersonas, inOrder(personas), 'persona')}
${filtersOf(source)}
<label class="search"><span class="unseen">${words.search}</span>${iconOf('search')}<input type="search" id="search" placeholder="${words.search}" autocomplete="off" spellcheck="false"></label>
<p id="status" role="status" data-words="${words.matching(source.touchpoints.size)}"></p>
</div>`
}

function zoomControls(): Markup {
  const button = (id: string, label: string) =>
    html`<button type="button" id="${id}" aria-label="${label}" title="${label}">${iconOf(id)}</button>`
  return html`<div class="zoom" role="group" aria-label="${words.map}">${button('zoom-in', words.zoomIn)}${button('zoom-out', words.zoomOut)}${button('fit', words.fit)}</div>`
}

function choice(
  id: string,
  label: string,
  all: string,
  records: readonly { readonly name: string }[],
  noun: Noun,
): Markup {
  const options = records.map(({ name }, at) => html`<option value="${at}">${nameOrUntitled(name, noun)}</option>`)
  return html`<label><span class="unseen">${label}</span><select id="${id}"><option value="">${all}</option>${options}</select></label>`
}

function filtersOf({ document }: PageSource): Markup {
  const features = [
    ['', words.allTouchpoints],
    ['pains', words.pains],
    ['opportunities', words.opportunities],
    ['truth', words.momentsOfTruth],
  ] as const
  const shown = features.map(
    ([value, label]) =>
      html`<label><input type="radio" name="feature" value="${value}"${value === '' && html` checked`}>${label}</label>`,
  )
  const channels = inOrder(document.channels).map(
    ({ name, kind }, at) =>
      html`<label class="${kind}"><input type="checkbox" name="channel" value="${at}" checked>${iconOf(kind)}${typed(nameOrUntitled(name, 'channel'))}</label>`,
  )
  return html`<details class="filters" id="filters"><summary>${words.filters}<span id="filter-count"></span></summary><div class="panel"><fieldset><legend>${words.show}</legend>${shown}</fieldset>${channels.length > 0 && html`<fieldset><legend>${words.channels}</legend>${channels}</fieldset>`}<button type="button" id="clear">${words.clear}</button></div></details>`
}
