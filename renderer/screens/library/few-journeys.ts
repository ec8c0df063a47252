/** As many journeys are found at a glance: no search, order or folder is offered for them before it is asked for. */
export const fewJourneys = 2
