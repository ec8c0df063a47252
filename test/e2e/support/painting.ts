/** What paints pictures, to be bundled for a window that has nothing of it. */
export { stripPainter } from '../../../renderer/rasterize/strip-painter.ts'
export { paintScene } from '../../../renderer/scene/paint-scene.ts'
export { mapTiles } from '../../../renderer/web-page/map-tiles.ts'
