/** Texts that run a script, call a stranger or break out of their place wherever someone forgets to escape them. */

const run = 'window.ran=1'
const stranger = 'https://stranger.invalid'

const texts = [
  `<script>${run}</script>`,
  `<script xlink:href="${stranger}/a.js"></script>`,
  `<script src="${stranger}/b.js"></script>`,
  `<img src=x onerror=${run}>`,
  `<img src="${stranger}/c.png">`,
  `<image href="${stranger}/d.png" onload="${run}"/>`,
  `<svg onload=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<foreignObject><body onload="${run}"/></foreignObject>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<iframe src="javascript:parent.ran=1"></iframe>`,
  `<a href="javascript:${run}">here</a>`,
  `<a xlink:href="data:text/html,<script>${run}</script>">here</a>`,
  `<use href="${stranger}/e.svg#x"/>`,
  `<style>@import url(${stranger}/f.css);*{background:url(${stranger}/g.png)}</style>`,
  `<link rel=stylesheet href=${stranger}/h.css>`,
  `<meta http-equiv=refresh content="0;url=${stranger}/i">`,
  `<object data="${stranger}/j.swf"></object>`,
  `<embed src="${stranger}/k">`,
  `<video><source onerror=${run}></video>`,
  `<body onload=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<set attributeName="onmouseover" to="${run}"/>`,
  `<handler xmlns="http://www.w3.org/2001/xml-events">${run}</handler>`,
  `<?xml-stylesheet href="${stranger}/l.css"?>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "${stranger}/m">]>&e;`,
  `<math><mtext><script>${run}</script></mtext></math>`,
  `${'$'}{${run}}`,
  `{{constructor.constructor('${run}')()}}`,
]

/** How a text tries to leave the place in which it stands. */
const breakouts = [
  (text: string) => text,
  (text: string) => `"/>${text}`,
  (text: string) => `]]></style></title></text>${text}<!--`,
  (text: string) => `'" onload="${run}" x='${text}`,
]

/** 120 of them. */
export const scriptPayloads: readonly string[] = texts.flatMap((text) => breakouts.map((breakOut) => breakOut(text)))

/** A journey that says all of them in every place that a picture shows. */
export function payloadJourney(): Record<string, unknown> {
  const at = (index: number) => scriptPayloads[index % scriptPayloads.length] ?? ''
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
  return {
    stages: numbers(6).map((index) => ({
      id: `s${index}`,
      name: at(index * 4),
      phase: index ? 'decision' : 'awareness',
    })),
    channels: numbers(5).map((index) => ({ id: `c${index}`, name: at(index * 4 + 1), kind: 'digital' })),
    personas: [{ id: 'p', name: at(2) }],
    touchpoints: scriptPayloads.map((payload, index) => ({
      id: `t${index}`,
      stageId: `s${index % 6}`,
      channelId: `c${index % 5}`,
      title: payload,
      notes: payload,
      measure: payload,
      pains: [payload],
      opportunities: [payload],
      owner: { name: payload, role: 'sales' },
      emotions: { p: 1 },
    })),
    connections: scriptPayloads.slice(1).map((payload, index) => ({
      id: `e${index}`,
      from: `t${index}`,
      to: `t${index + 1}`,
      label: payload,
    })),
    notes: scriptPayloads
      .slice(0, 12)
      .map((payload, index) => ({ id: `n${index}`, text: payload, x: index * 50, y: 60 })),
  }
}
