/** Stages and channels that a map names and the journey doesn't have: new ones, or ones that it has under another name. */
import type { ReactNode } from 'react'
import type { MapPreview } from '../../../shared/formats/incoming/map-preview.ts'
import type { ChannelChoice, ImportChoices, StageChoice } from '../../../shared/formats/tables/import-choices.ts'
import { kinds, phases } from '../../../shared/journey/fields/vocabulary.ts'
import { kindWords, phaseWords } from '../../../shared/journey/fields/words.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { KindIcon } from '../../looks/kind-look.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import styles from './import-dialog.module.css'

export function NewPlaces(props: {
  map: MapPreview
  choices: ImportChoices
  onChange: (choices: ImportChoices) => void
}): ReactNode {
  const { map, choices, onChange } = props
  const { newStages: stages, newChannels: channels } = map
  if (stages.length + channels.length === 0) return null
  const chooseStage = (name: string, choice: StageChoice) =>
    onChange({ ...choices, stages: Object.fromEntries([...Object.entries(choices.stages), [name, choice]]) })
  const chooseChannel = (name: string, choice: ChannelChoice) =>
    onChange({ ...choices, channels: Object.fromEntries([...Object.entries(choices.channels), [name, choice]]) })
  return (
    <div className={styles.places}>
      <PlaceList
        heading={formatCount(stages.length, 'new stage')}
        noun="stage"
        places={stages.map(({ name, phase }) => ({ name, choice: chosen(choices.stages, name) ?? { phase } }))}
        options={[
          ...phases.map((phase) => ({ choice: { phase } as StageChoice, label: `New, ${phaseWords[phase]}` })),
          ...map.knownStages.map(({ id, name }) => ({
            choice: { id } as StageChoice,
            label: `Use “${name}”`,
          })),
        ]}
        onChoose={chooseStage}
      />
      <PlaceList
        heading={formatCount(channels.length, 'new channel')}
        noun="channel"
        places={channels.map(({ name, kind }) => ({ name, choice: chosen(choices.channels, name) ?? { kind } }))}
        options={[
          ...kinds.map((kind) => ({
            choice: { kind } as ChannelChoice,
            label: `New, ${kindWords[kind]}`,
            icon: <KindIcon kind={kind} size={16} isBare />,
          })),
          ...map.knownChannels.map(({ id, name }) => ({
            choice: { id } as ChannelChoice,
            label: `Use “${name}”`,
          })),
        ]}
        onChoose={chooseChannel}
      />
    </div>
  )
}

/** Of hundreds nobody decides one by one. */
const mostListed = 60

function chosen<C>(choices: Readonly<Record<string, C>>, name: string): C | undefined {
  return Object.hasOwn(choices, name) ? choices[name] : undefined
}

function PlaceList<C extends StageChoice | ChannelChoice>(props: {
  heading: string
  noun: string
  places: readonly { readonly name: string; readonly choice: C }[]
  options: readonly { readonly choice: C; readonly label: string; readonly icon?: ReactNode }[]
  onChoose: (name: string, choice: C) => void
}): ReactNode {
  if (props.places.length === 0) return null
  const options: SelectOption<string>[] = props.options.map(({ choice, label, icon }) => ({
    value: JSON.stringify(choice),
    label,
    icon,
  }))
  return (
    <section aria-label={props.heading}>
      <h3 className={styles.heading}>{props.heading}</h3>
      <ul className={styles.list}>
        {props.places.slice(0, mostListed).map(({ name, choice }) => (
          <li key={name} className={styles.place}>
            <span className={styles.name} title={name}>
              {name}
            </span>
            <Select
              label={`Import ${props.noun} “${name}” as`}
              isLabelHidden
              value={JSON.stringify(choice)}
              options={options}
              onChange={(value) => {
                const option = props.options.find((one) => JSON.stringify(one.choice) === value)
                if (option) props.onChoose(name, option.choice)
              }}
            />
          </li>
        ))}
      </ul>
      {props.places.length > mostListed && <p>{props.places.length - mostListed} more are imported as new.</p>}
    </section>
  )
}
