/**
 * An object of the simulated Excel as the client addresses it. Members carry their public names. A member
 * that is in none of the tables does not exist: the client gets `ApiNotFound` with class and member.
 */
export interface HostObject {
  readonly className: string;
  /** What the client keeps to address the object again; a range has none and gets a reference instead. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects reached by a property. */
  readonly properties?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that give an object; `null` is the null object. */
  readonly objectMethods?: Readonly<
    Record<string, (...args: readonly unknown[]) => HostObject | null>
  >;
  /** Methods that give a plain value or nothing. */
  readonly valueMethods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
}
