/** Gives each of the files that run side by side a display of its own, where there are several. */
const displays = (process.env.THROUGHLINE_DISPLAYS ?? '').split(' ')
const display = displays[Number(process.env.VITEST_POOL_ID) - 1]
if (display) process.env.DISPLAY = display
