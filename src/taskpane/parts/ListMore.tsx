import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';

interface ListMoreProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first, and how many more with each click. */
  readonly pageSize: number;
  /** Text of the button, with `{count}`. */
  readonly moreText: string;
  readonly className: string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list that shows its first part, and more on demand: a province has thousands of schools. */
export function ListMore<Item>(props: ListMoreProps<Item>) {
  const { items, pageSize, moreText, className, children } = props;
  const [shown, setShown] = useState(pageSize);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + pageSize)}>
          {fillTemplate(moreText, { count: Math.min(rest, pageSize) })}
        </Button>
      )}
    </>
  );
}
