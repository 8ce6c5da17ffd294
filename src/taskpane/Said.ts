/** What a click changed, in words for screen readers, and how often something was said. */
export interface Said {
  readonly text: string;
  readonly times: number;
}

export const nothingSaid: Said = { text: '', times: 0 };
