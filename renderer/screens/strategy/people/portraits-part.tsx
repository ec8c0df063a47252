/** The personas as portraits: how each uses the channels, where the journey reaches each, what each needs, feels and said. */
import { Keyboard, UserRound } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { channelUseWords } from '../../../../shared/journey/fields/words.ts'
import { type Portrait, portraits, type UseGroup } from '../../../../shared/strategy/use-portraits.ts'
import { type ReachRow, reachRows } from '../../../../shared/tells/reach-rows.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { initialsOf, nameOrUntitled } from '../../../../shared/words/names.ts'
import { EmotionFace, KindIcon } from '../../../looks/kind-look.tsx'
import { PersonaBadge } from '../../../looks/persona-look.tsx'
import { ReachDot } from '../../../looks/reach-dot.tsx'
import { openJourneyField } from '../../../model/places/strategy-place.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { QuotesOfPersona } from '../../inspector/evidence/quotes-of-persona.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import { TouchpointLink } from '../sheet/touchpoint-link.tsx'
import styles from './portraits-part.module.css'

export function PortraitsPart({ document }: { document: JourneyDocument }): ReactNode {
  const all = useMemo(() => portraits(document), [document])
  const reach = useMemo(() => new Map(reachRows(document).map((row) => [row.persona.id, row])), [document])
  return (
    <Part
      part="portraits"
      summary={`${formatCount(all.length, 'persona')}, ${formatCount(document.quotes.size, 'quote')}.`}
      choices={
        all.length > 0 && (
          <Button size="small" onClick={() => openJourneyField('personas')}>
            Add persona
          </Button>
        )
      }
    >
      {all.length === 0 ? (
        <EmptyState
          icon={<UserRound />}
          title="No personas yet"
          actions={
            <Button variant="primary" onClick={() => openJourneyField('personas')}>
              Add persona
            </Button>
          }
        >
          Add who this journey is about to see which channels they use and where you reach them.
        </EmptyState>
      ) : (
        <div className={styles.portraits}>
          {all.map((portrait, look) => (
            <PortraitCard
              key={portrait.persona.id}
              portrait={portrait}
              look={look}
              reach={reach.get(portrait.persona.id)}
            />
          ))}
        </div>
      )}
    </Part>
  )
}

type CardProps = { portrait: Portrait; look: number; reach: ReachRow | undefined }

function PortraitCard({ portrait: { persona, needs, uses, lowPoints }, look, reach }: CardProps): ReactNode {
  const name = nameOrUntitled(persona.name, 'persona')
  return (
    <article className={styles.portrait} aria-label={name}>
      <header className={styles.head}>
        <PersonaBadge look={look} initials={initialsOf(name)} />
        <div className={styles.who}>
          <button type="button" className={styles.name} onClick={() => openJourneyField(`personas:${persona.id}`)}>
            {name}
          </button>
          {persona.description.trim() !== '' && <p className={styles.description}>{persona.description}</p>}
        </div>
      </header>
      <dl className={styles.facts}>
        {reach && (
          <Fact label="Reach">
            {reach.stages.map(({ stageId, reached }) => (
              <ReachDot key={stageId} reached={reached} />
            ))}
            <span className={styles.words}>{reach.text}</span>
          </Fact>
        )}
        {uses.map((group) => (
          <Fact key={group.use} label={group.use === null ? 'Not known' : channelUseWords[group.use]}>
            <Channels group={group} />
          </Fact>
        ))}
        {needs.length > 0 && (
          <Fact label="Needs">
            {needs.map(({ id, text }) => (
              <button key={id} type="button" className={styles.chip} onClick={() => openJourneyField(`needs:${id}`)}>
                {nameOrUntitled(text, 'need')}
              </button>
            ))}
          </Fact>
        )}
        {lowPoints.length > 0 && (
          <Fact label="Feels worst">
            {lowPoints.map(({ touchpoint, emotion }) => (
              <span key={touchpoint.id} className={styles.low}>
                <EmotionFace emotion={emotion} size={14} />
                <TouchpointLink touchpoint={touchpoint} field="emotions" />
              </span>
            ))}
          </Fact>
        )}
      </dl>
      <footer className={styles.foot}>
        <QuotesOfPersona persona={persona} />
        {uses.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            icon={<Keyboard aria-hidden />}
            onClick={() => openJourneyField(`personas:${persona.id}:channelUse`)}
          >
            Set channel use
          </Button>
        )}
      </footer>
    </article>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Channels({ group }: { group: UseGroup }): ReactNode {
  return group.channels.map((channel) => (
    <span key={channel.id} className={styles.channel} data-use={group.use ?? undefined}>
      <KindIcon kind={channel.kind} isBare size={14} />
      {nameOrUntitled(channel.name, 'channel')}
    </span>
  ))
}
