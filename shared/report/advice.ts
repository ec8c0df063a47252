/** What to do about the findings of each rule, in one sentence to somebody who hasn't seen the map. */
const advice: Readonly<Record<string, string>> = {
  'awareness-empty':
    'Decide where people first hear of you, and plan at least one touchpoint there before anything else.',
  'awareness-kind-missing':
    'Plan one touchpoint in awareness on each kind of channel that is named, or write down why it stays silent.',
  'stage-empty': 'Plan what people meet in this stage, or take the stage out of the journey.',
  'phase-missing': 'Add a stage for this phase, or mark the stage that covers it already.',
  'handoff-broken': 'Say what leads people from the one stage to the next, and connect the touchpoints that do it.',
  'truth-weak': 'Give the moment an owner and a measure, and find out what makes people unhappy there.',
  'overlap-none': 'Look for one touchpoint that serves both a customer’s need and an objective, and begin with it.',
  'success-undefined': 'Agree in one sentence on what success is and how it will be measured.',
  'kind-missing': 'Decide whether to use this kind of channel; where the answer is no, say so.',
  'ends-neglected': 'Look at how the journey begins and ends, and plan what is missing there.',
  orphan: 'Connect it with what comes before and after it, or drop it.',
  'dead-end': 'Say what people do next, and lead them there.',
  'no-way-in': 'Say how people get there, and lead them to it.',
  'kind-apart': 'Let one touchpoint of this kind of channel lead on to another kind.',
  friction: 'Look at what people have to do again when they change the channel, and carry it over for them.',
  'low-without-opportunity': 'Write down what would make this point better.',
  'pain-without-opportunity': 'Write down what would take this pain away.',
  'owner-missing': 'Name who looks after it, by name or by role.',
  'measure-missing': 'Choose one figure for this stage that tells whether it works.',
  'evidence-thin': 'Watch or ask customers at the touchpoints that matter most, and write down what you saw.',
  'why-missing': 'Say in one sentence why it exists; where nobody can, drop it.',
  'need-unserved': 'Plan a touchpoint that serves this need, or tie one to it that does already.',
  'objective-unserved': 'Tie a touchpoint to this objective, or give the objective up.',
  'focus-lost': 'Choose up to three objectives and leave the others for later.',
  'broadcast-only': 'Begin a dialogue on this channel, or let customers lead it.',
  'voice-missing': 'Name the person who speaks on this channel.',
  'differentiator-none': 'Choose one touchpoint where you serve people as nobody else does.',
  'community-none': 'Plan one place where customers talk with you and with each other after the purchase.',
  'channel-unused': 'Meet these people on the channel that they use, or find out whether they still do.',
  'channel-unwanted': 'Ask whether this channel is worth its work.',
  'cell-empty': 'Decide for each of these places whether somebody should meet people there.',
  'cell-crowded': 'Look whether some of these touchpoints are the same thing, and put them together.',
  'truth-none': 'Mark the few touchpoints at which people decide for or against you.',
  'roles-missing': 'Ask what this role can do for people on the way, and give it a part.',
  'brand-undefined': 'Write down what people should see, hear, think and feel when they meet you.',
  duplicate: 'Put these touchpoints together into one.',
  'stages-count': 'Draw the stages so that the journey is to be taken in at one look.',
}

/** What to do about findings of a rule. */
export function adviceFor(ruleId: string): string {
  return advice[ruleId] ?? ''
}
