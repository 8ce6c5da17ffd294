import type { Fault } from './Fault.mjs';

export const faults: readonly Fault[];
