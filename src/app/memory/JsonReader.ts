import type { MemoryProblem } from './MemoryProblem';

/** A value of a file is not what it has to be. Never leaves `parseMemories`. */
export class BadJson extends Error {
  readonly problem: MemoryProblem;

  constructor(problem: MemoryProblem) {
    super(problem.where);
    this.problem = problem;
  }
}

/** One value of a JSON text with the way to it, taken apart strictly. */
export class JsonReader {
  private readonly value: unknown;
  private readonly where: string;

  constructor(value: unknown, where = '') {
    this.value = value;
    this.where = where;
  }

  /** @throws BadJson when this is no object */
  member(name: string): JsonReader {
    const { value, where } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail();
    const held: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return new JsonReader(held, where === '' ? name : `${where}.${name}`);
  }

  /** @throws BadJson when this is no list, or one of more than `most` items */
  list<T>(most: number, read: (item: JsonReader) => T): readonly T[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length > most) this.fail();
    return value.map((item: unknown, at) => read(new JsonReader(item, `${this.where}[${at}]`)));
  }

  /** @throws BadJson when this is no text, or a longer one */
  text(longest: number): string {
    const { value } = this;
    if (typeof value !== 'string' || value.length > longest) this.fail();
    return value;
  }

  /** @throws BadJson when this is no whole number from 0 to `most` */
  count(most: number): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most) {
      this.fail();
    }
    return value;
  }

  /** @throws BadJson when this is none of the words; `unknown-field` for a text that is none */
  oneOf<T extends string>(words: readonly T[]): T {
    const { value } = this;
    if (typeof value !== 'string') this.fail();
    return words.find((word) => word === value) ?? this.fail('unknown-field');
  }

  /** What `read` gives, or `null` where the file says `null`. */
  orNull<T>(read: (reader: JsonReader) => T): T | null {
    return this.value === null ? null : read(this);
  }

  fail(code: MemoryProblem['code'] = 'bad-value'): never {
    const { value, where } = this;
    const text = value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 40);
    throw new BadJson({ code, where, text });
  }
}
