/** What a cell holds: blank is `null`; an Excel error is its text (`#DIV/0!`); a date is its serial number. */
export type CellValue = string | number | boolean | null;
