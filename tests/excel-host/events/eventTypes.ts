/** The numbers by which the client knows events of sheets. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  rowHidden: 22,
  protection: 24,
  renamed: 25,
} as const;

export type SheetEventKind = keyof typeof eventTypes;
