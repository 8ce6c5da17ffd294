export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
}
