import { fileURLToPath } from 'node:url';

/** Absolute path of a file of the project. */
export const projectPath = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
