const events = [
  'Activated',
  'Added',
  'DataChanged',
  'Deactivated',
  'Deleted',
  'RowHiddenChanged',
  'SelectionChanged',
];

/**
 * The calls by which the client says which events it wants. Events are sent unasked, and the client passes on those
 * that somebody waits for; so there is nothing to do.
 */
export const eventMethods: Readonly<Record<string, () => null>> = Object.fromEntries(
  events.flatMap((event) =>
    ['Register', 'Unregister'].map((verb) => [`_${verb}${event}Event`, () => null]),
  ),
);
