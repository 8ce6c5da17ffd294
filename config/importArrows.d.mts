import type { Linter } from 'eslint';

export const importArrows: Linter.Config[];
