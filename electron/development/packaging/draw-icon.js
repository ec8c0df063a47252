/** Runs in a page: one drawing in one size, filling `share` of its square. */
globalThis.drawIcon = async ({ svg, size, share, isBitmap }) => {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const context = canvas.getContext('2d')
  const margin = (size * (1 - share)) / 2
  context.drawImage(image, margin, margin, size * share, size * share)
  const pixels = isBitmap ? [...context.getImageData(0, 0, size, size).data] : []
  return { png: canvas.toDataURL('image/png').split(',')[1], pixels }
}
