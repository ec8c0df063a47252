/** How long a journey that was put aside is kept. */
export const trashDays = 30

/** Whole days until a journey leaves the trash for good; 0 on its last day. */
export function daysLeft(deletedAt: string, now: Date): number {
  const elapsed = (now.getTime() - new Date(deletedAt).getTime()) / (24 * 60 * 60_000)
  return Math.max(0, Math.ceil(trashDays - elapsed))
}
