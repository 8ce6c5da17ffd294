/** What to read: around what the clerk has selected, or a named sheet, whole or in part. */
export type ReadRequest =
  | { readonly kind: 'selection' }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly range?: string };
