/** Whether this page is the wall's own, which a second window shows while one presents from the first. */
// Rules of the window are also tested where there is no page.
export const isWallPage = typeof location !== 'undefined' && location.pathname.endsWith('/wall.html')
