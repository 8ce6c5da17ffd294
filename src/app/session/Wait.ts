/** Calls `work` after so many milliseconds. Returns how to call it off. */
export type Wait = (milliseconds: number, work: () => void) => () => void;

/** By the clock of the page. */
export const waitByClock: Wait = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};
