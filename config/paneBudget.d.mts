export interface PaneTotals {
  readonly untilWritten: number;
  readonly county: number;
  readonly whole: number;
}

export interface PaneSize {
  readonly name: string;
  readonly bytes: number;
  readonly isUntilWritten: boolean;
  readonly isCounty: boolean;
}

type Assets = Readonly<Record<string, Uint8Array | string>>;

export const paneBudgets: PaneTotals;

export function paneSizes(assets: Assets): PaneSize[];

export function paneTotals(assets: Assets): PaneTotals;

export function paneBudgetProblem(assets: Assets, budgets?: PaneTotals): string | null;
