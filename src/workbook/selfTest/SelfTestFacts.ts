/** Which Excel was asked: nothing about the workbook or its user. */
export interface SelfTestFacts {
  /** `PC`, `Mac` or `OfficeOnline`. */
  readonly platform: string;
  /** Full version of Excel, `16.0.17928.20156`; empty where Excel does not say. */
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** What the pane runs in. */
  readonly browser: string;
  /** Highest version of each requirement set, `null` where there is none. */
  readonly requirementSets: Readonly<Record<string, string | null>>;
}
