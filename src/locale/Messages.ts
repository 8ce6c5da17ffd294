import type { zhCN } from './zh-CN';

/** The shape of `T` with any text in it: what every locale must hold. */
export type Texts<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [Key in keyof T]: Texts<T[Key]> };

/** Every text of one language that the pane shows or writes. */
export type Messages = Texts<typeof zhCN>;
