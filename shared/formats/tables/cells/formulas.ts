/**
 * Texts that a spreadsheet would take for a formula. An apostrophe before them makes them text, as OWASP's verification
 * standard asks (ASVS 1.2.10); reading takes away what writing put there, so that nothing is lost on the way.
 */

/** What begins a formula, also full-width and small, behind whatever a spreadsheet may leave out before it. */
const formula = /^[\s\p{Cc}\p{Cf}\p{Cs}']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u
/** Control characters in front hide what follows. */
const hidden = /^'*\p{Cc}/u
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

function isFormula(text: string): boolean {
  return (formula.test(text) && !plainNumber.test(text)) || hidden.test(text)
}

/** The text as a spreadsheet shows it and never runs it. */
export function neutralize(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** The text that was neutralized; another program's formula stays as it is. */
export function restore(text: string): string {
  return text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text
}
