import type { TableMemory } from '../../app/memory/TableMemory';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { MemoryItem } from './MemoryItem';
import { ShareMemories } from './ShareMemories';
import { useListStyles } from './useListStyles';

/** 已记住的模板: what is remembered of each, forgetting, and files for colleagues. */
export function Memories() {
  const styles = useListStyles();
  const { session, messages } = usePane();
  const words = messages.pane.memories;
  const { memories } = session;
  return (
    <SubScreen title={words.title}>
      <p className={styles.quietLine}>{memories.length === 0 ? words.none : words.lead}</p>
      <ul className={styles.list}>
        {memories.map((memory) => (
          <MemoryItem key={memoryKey(memory)} memory={memory} />
        ))}
      </ul>
      <ShareMemories />
    </SubScreen>
  );
}

function memoryKey({ mapping }: TableMemory): string {
  return mapping.headerMarks.join('\n');
}
