import { localDate } from '../app/localDate';

/** A moment on the clerk's own clock: `2026-11-21 20:30`. */
export function localMinute(iso: string): string {
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${localDate(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
