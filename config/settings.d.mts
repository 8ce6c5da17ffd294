export interface BuildSettings {
  readonly url: string;
  readonly officeJs: {
    readonly bundled: boolean;
    readonly address: string;
    readonly origin: string | null;
  };
  readonly version: string;
}
export function readSettings(env?: Record<string, string | undefined>): BuildSettings;
