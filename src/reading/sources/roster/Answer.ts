/** Whether a mark says yes, no, or nothing that is known. */
export type Answer = 'yes' | 'no' | null;
