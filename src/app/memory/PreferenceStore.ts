/** What the clerk prefers, and nothing about any school or workbook. */
export interface Preferences {
  /** The pane follows edits of the table (跟随改动). */
  readonly follows: boolean;
  /** The first-run words were read. */
  readonly isWelcomed: boolean;
}

/** Where preferences are kept between sessions. Never throws: where nothing can be kept, nothing is. */
export interface PreferenceStore {
  readonly load: () => Preferences;
  readonly save: (preferences: Preferences) => void;
}
