/** How the file format names a colour: by itself, by a place in the old palette, or by the theme. */
export interface ColorReference {
  readonly rgb?: string;
  readonly indexed?: string;
  readonly theme?: string;
  readonly tint?: string;
}
