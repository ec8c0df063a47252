// An app with nothing in it: the bench opens its window, to see what starting Electron costs by itself.
const { app } = require('electron')

app.on('window-all-closed', () => app.quit())
