import type { Language } from '../../model/text.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago, in words: `5 minutes ago`; after a week, the date. */
export function timeAgo(at: number, now: number, language: Language): string {
  const age = Math.max(0, now - at);
  if (age > 7 * 86_400_000) return timeOf(at, language);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, least]) => age >= least) ?? (['second', 1000] as const);
  return format.format(unit === 'second' ? 0 : -Math.floor(age / length), unit);
}

/** Date and time; of today, the time to the second. */
export function timeOf(at: number, language: Language, now = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const options: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'medium' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(language, options).format(at);
}
