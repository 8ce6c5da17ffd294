import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/**
 * The numbers by which the grid names looks and types. They are the library's own enumerations, written
 * down so that reading a file does not load the grid; the compiler checks that each is one of them.
 */
export const yes: BooleanNumber = 1;
export const no: BooleanNumber = 0;

export const cellType = { text: 1, number: 2, boolean: 3 } as const satisfies Record<
  string,
  CellValueType
>;

export const wrapped: WrapStrategy = 3;

export const bottom: VerticalAlign = 3;
export const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: 1,
  center: 2,
  justify: 2,
  distributed: 2,
};

export const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};

export const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
