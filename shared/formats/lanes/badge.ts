/** Badges beside what a cell says: how long it takes, a number or an icon. They name nothing that happens. */
import { bareText } from '../reading/bare-text.ts'

/** Units of time in seven languages, in small letters without accents. */
const unit =
  '(?:s|secs?|seconds?|sek(?:unden?)?|secondes?|segundos?|secondi|min|mins|minutes?|minuten?|minutos?|minut[oi]|h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren|d|days?|tage?n?|jours?|dias?|giorn[oi]|dag|dagen|w|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|months?|monate?n?|mois|mes|meses|mes[ei]|maand|maanden|y|yrs?|years?|jahre?n?|ans?|annees?|anos?|ann[oi]|jaar|jaren)'
const between = '(?:to|bis|und|a|y|e|tot|and|ca|approx|about|etwa|circa)'
const duration = new RegExp(`^(?:${unit}|${between})$`)

/** Whether a text holds no word, or none but those of a duration: "↗ 5–15 min", "🔍", "3". */
export function isBadge(text: string): boolean {
  const words = bareText(text).match(/\p{L}+/gu) ?? []
  if (words.length === 0) return text.trim() !== ''
  return /\d/.test(text) && words.every((word) => duration.test(word))
}
