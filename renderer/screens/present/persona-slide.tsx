/** Who one of the people is: what they need, how they feel from stage to stage, and where they feel worst. */
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { Persona } from '../../../shared/journey/schema.ts'
import { feelingCurves } from '../../../shared/projector/feeling-curves.ts'
import { type Screen, screenUnits } from '../../../shared/projector/screen.ts'
import { personaMeasures } from '../../../shared/projector/wall-sizes.ts'
import { portraits } from '../../../shared/strategy/use-portraits.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { emotionLooks, kindLooks } from '../../looks/kind-look.tsx'
import { imageUrl } from '../../model/images/image-url.ts'
import { classes } from '../../ui/classes.ts'
import { FeelingCurves } from './feeling-curves.tsx'
import { inUnits } from './in-units.ts'
import styles from './persona-slide.module.css'
import projector from './projector.module.css'

type Props = { readonly document: JourneyDocument; readonly persona: Persona; readonly screen: Screen }

export function PersonaSlide({ document, persona, screen }: Props): ReactNode {
  const photo = document.images.get(persona.imageId ?? '')
  const portrait = portraits(document).find((one) => one.persona.id === persona.id)
  return (
    <>
      <header className={projector.head}>
        {photo && <img className={styles.photo} src={imageUrl(photo)} alt={photo.alt} draggable={false} />}
        <div className={projector.headWords}>
          <h1 className={projector.stageName}>{nameOrUntitled(persona.name, 'persona')}</h1>
          {persona.description && <p className={projector.subtitle}>{persona.description}</p>}
        </div>
      </header>
      <div className={styles.body}>
        {portrait && portrait.needs.length > 0 && (
          <ul className={styles.needs}>
            {portrait.needs.slice(0, mostNeeds).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
        <Curve document={document} persona={persona} screen={screen} />
        <ul className={styles.lows}>
          {portrait?.lowPoints.map(({ touchpoint, emotion }) => {
            const look = emotionLooks[emotion]
            const kind = document.channels.get(touchpoint.channelId)?.kind ?? 'digital'
            return (
              <li key={touchpoint.id} className={classes(styles.low, kindLooks[kind].className)}>
                <look.Icon className={look.className} role="img" aria-label={look.word} />
                <span className={styles.lowTitle}>{nameOrUntitled(touchpoint.title, 'touchpoint')}</span>
                <span className={styles.lowStage}>{document.stages.get(touchpoint.stageId)?.name}</span>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}

const mostNeeds = 3

/** How this one feels, over the names of the stages. */
function Curve({ document, persona, screen }: Props): ReactNode {
  const stages = inOrder(document.stages)
  const { margin, curveHeight, curveGap } = personaMeasures
  const width = screenUnits(screen).width - 2 * margin
  const column = width / Math.max(1, stages.length)
  const middles = new Map(stages.map(({ id }, index) => [id, (index + 0.5) * column]))
  const room = { y: curveGap, height: curveHeight - 2 * curveGap }
  const curves = feelingCurves(document, middles, room).filter(({ personaId }) => personaId === persona.id)
  if (curves.length === 0) return null
  return (
    <figure className={styles.figure}>
      <div className={styles.curve} style={{ height: inUnits(curveHeight) }}>
        <FeelingCurves curves={curves} room={{ width, height: curveHeight }} neutral={curveHeight / 2} />
      </div>
      <figcaption className={styles.stages}>
        {stages.map(({ id, name }, index) => (
          <span key={id} style={{ width: inUnits(column) }}>
            {column < personaMeasures.narrowestName ? index + 1 : nameOrUntitled(name, 'stage')}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
