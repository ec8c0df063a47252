/** What the window starts with, asked for while the window itself is still being loaded; `readAnswer` reads what comes. */
export function askForStart(): Promise<unknown> {
  return window.throughline.request('app:start', undefined)
}
