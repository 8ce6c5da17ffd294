import type { FieldId } from '../../standards/FieldId';

/** The words of one column, bare. */
export interface PartName {
  /** All levels together. */
  readonly path: string;
  /** The lowest level. */
  readonly last: string;
}

/** How columns that hold only parts of a quantity are named. */
export interface PartWords {
  /** The quantity; beside a column of any of these no parts are asked about unless its own words are a part's. */
  readonly wholes: readonly FieldId[];
  /** Fields that are such a part by themselves. */
  readonly partFields: readonly FieldId[];
  /** Whether the words of a column that was taken for the whole may mean a part only. */
  readonly isOwnPart: (name: PartName) => boolean;
  /** Whether the words of a column that was not used name another part. */
  readonly isOther: (name: PartName) => boolean;
}

const machines = /计算机|终端|电脑|微机/;
const never = (): boolean => false;

/** Quantities that tables give in parts without saying their sum: backbone teachers by level, rooms in two halves … */
export const partWords: readonly PartWords[] = [
  {
    wholes: ['backbone-teachers'],
    partFields: [],
    isOwnPart: ({ last }) => /^[县区市旗]{1,3}级?(?:学科)?骨干/.test(last),
    isOther: ({ path, last }) =>
      path.includes('骨干') && /^(?:国家|部|省|地|[县区市旗]{1,3})级?(?!.*培训)/.test(last),
  },
  {
    wholes: ['computers'],
    partFields: [],
    isOwnPart: ({ last }) => last.startsWith('学生'),
    isOther: ({ path, last }) =>
      machines.test(path) && /^(?:教师|学生)(?:用|机|计|终|电)/.test(last),
  },
  {
    wholes: ['teaching-space', 'teaching-space-net'],
    partFields: [],
    isOwnPart: ({ last }) => last.startsWith('教学辅助用房'),
    isOther: ({ last }) => last.startsWith('教学用房'),
  },
  {
    wholes: ['pe-arts-teachers', 'arts-teachers'],
    partFields: ['music-teachers', 'fine-arts-teachers'],
    isOwnPart: never,
    isOther: ({ path, last }) => /其[他它]艺术/.test(last) && /教师/.test(path),
  },
  {
    wholes: ['teachers-above-degree', 'teachers-bachelor'],
    partFields: ['teachers-college'],
    isOwnPart: never,
    isOther: ({ last }) => /^(?:大学)?本科(?:及|或)?以上/.test(last),
  },
];
