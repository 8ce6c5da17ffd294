/** Fills of the clerk's table and of the result sheet. They stay apart in a black-and-white print. */
export const highlightColors = {
  /** 低于85%: dark. */
  below: '#F1956B',
  /** 未达标 but not below the floor: light. */
  floor: '#FFF2CC',
  /** Name of a school that does not pass. */
  'failing-school': '#D9D9D9',
} as const;
