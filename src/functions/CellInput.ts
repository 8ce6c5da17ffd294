/** What Excel hands to a worksheet function for one cell; a blank cell is `''`, an argument left out `null`. */
export type CellInput = string | number | boolean | null | undefined;

/** A range as Excel hands it over: rows of cells. A single cell is one row of one. */
export type RangeInput = readonly (readonly CellInput[])[];
