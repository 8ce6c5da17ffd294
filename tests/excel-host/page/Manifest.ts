/** A button of the ribbon or of the cell menu. */
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon, by its size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: { readonly run: string } | { readonly open: string };
}

/** What Excel takes from the manifest of an add-in, in one language. */
export interface Manifest {
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly {
    readonly label: string;
    readonly buttons: readonly ManifestButton[];
  }[];
  readonly cellMenu: readonly ManifestButton[];
  /** Address of the page that is loaded hidden for commands and functions. */
  readonly runtimePage: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
}
