import type { FieldId } from '../../../standards/FieldId';
import type { Stage } from '../../../standards/Stage';

/** One quantity of a form: the words that name it, in a row label or a column header. */
export interface FormItem {
  readonly field: FieldId;
  /** Holds for the whole bare word of the lowest level that says something. */
  readonly words: RegExp;
  /** What may stand above it; anything else there means another quantity. */
  readonly under: RegExp;
  /** Several columns under different groups (普通教室, 专用教室) make up the figure together. */
  readonly adds?: true;
}

/** One of the ministry's forms by what it is about, and where each quantity stands in it. */
export interface FormTopic {
  readonly id: 'pupils' | 'classes' | 'staff' | 'teachers' | 'rooms' | 'conditions' | 'facts';
  readonly title: RegExp;
  /** Titles of forms about a part of it. */
  readonly notTitle: RegExp;
  /** Words that name the topic itself, so that they add nothing to a path. */
  readonly neutral: RegExp;
  /** What the figure in the row 总计 and the column 合计 is, or `null`. */
  readonly whole: FieldId | null;
  readonly items: readonly FormItem[];
}

/** A form's number, where no title tells what it is about. The numbers change with the years. */
export interface FormNumber {
  readonly topic: FormTopic['id'];
  readonly stage: Stage | null;
}
