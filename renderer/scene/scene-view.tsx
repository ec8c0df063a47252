/** A scene as part of the page: sharp at every size, its text selectable, in the window's own fonts. */
import { memo, type ReactNode } from 'react'
import { familiesAfter } from '../../shared/scene/font.ts'
import type { PathPrimitive, RectPrimitive, Scene, ScenePrimitive } from '../../shared/scene/primitives.ts'

/** As wide as its place; `label` says what it shows to those who don't see it. */
export const SceneView = memo(function SceneView(props: {
  scene: Scene
  label: string
  className?: string | undefined
}): ReactNode {
  const { width, height, primitives } = props.scene
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
      className={props.className}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      fontFamily="var(--font)"
    >
      {primitives.map((primitive, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a primitive is nothing but its place
        <Primitive key={index} primitive={primitive} />
      ))}
    </svg>
  )
})

function Primitive({ primitive }: { primitive: ScenePrimitive }): ReactNode {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive
      return (
        <rect x={x} y={y} width={Math.max(0, width)} height={Math.max(0, height)} rx={radius} {...lookOf(primitive)} />
      )
    }
    case 'path': {
      const { d, at } = primitive
      const transform = at && `translate(${at.x} ${at.y}) scale(${at.scale})`
      return <path d={d} transform={transform} {...lookOf(primitive)} />
    }
    case 'image': {
      const { x, y, width, height, source, alt, fit, opacity } = primitive
      const label = alt === '' ? undefined : alt
      return (
        <image
          x={x}
          y={y}
          width={width}
          height={height}
          href={source}
          opacity={opacity}
          preserveAspectRatio={fit === 'cover' ? 'xMidYMid slice' : 'none'}
          aria-label={label}
        />
      )
    }
    case 'text': {
      const { x, y, text, size, weight, family, fill, anchor, direction, letterSpacing, opacity } = primitive
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          fontWeight={weight}
          fontFamily={family === undefined ? undefined : familiesAfter(family)}
          fill={fill}
          textAnchor={anchor}
          direction={direction}
          letterSpacing={letterSpacing}
          opacity={opacity}
        >
          {text}
        </text>
      )
    }
  }
}

/** Round ends would fill the gaps of a dashed line. */
function lookOf({ fill, stroke, strokeWidth, dash, opacity }: RectPrimitive | PathPrimitive) {
  return {
    fill,
    stroke,
    strokeWidth,
    strokeDasharray: dash?.join(' '),
    strokeLinecap: dash ? ('butt' as const) : undefined,
    opacity,
  }
}
