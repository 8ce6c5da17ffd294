import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SourcesRead } from '../../reading/sources/SourcesRead';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { RefusedSheets } from './RefusedSheets';
import { SourceItem } from './SourceItem';
import { useListStyles } from './useListStyles';

/** 汇总多表: the sheets that give something to one county table, each with a tick, and the ones that give nothing. */
export function Gather() {
  const { session, actions, messages } = usePane();
  const words = messages.pane.gather;
  const { sources, task, failure } = session;
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const isMissing = sources === null && task === null && failure === null;
  useEffect(() => {
    if (isMissing) void actions.readSources();
  }, [isMissing, actions]);
  const ids = sources?.sources.map(({ id }) => id).filter((id) => !leftOut.includes(id)) ?? [];
  return (
    <SubScreen title={words.title} footer={<GatherActions ids={ids} />}>
      {sources === null ? (
        task === null && <p>{words.notYet}</p>
      ) : (
        <SourceList
          found={sources}
          ticked={ids}
          onTick={(id, isTicked) =>
            setLeftOut([...leftOut.filter((one) => one !== id), ...(isTicked ? [] : [id])])
          }
        />
      )}
    </SubScreen>
  );
}

interface SourceListProps {
  readonly found: SourcesRead;
  readonly ticked: readonly string[];
  readonly onTick: (id: string, isTicked: boolean) => void;
}

function SourceList({ found, ticked, onTick }: SourceListProps) {
  const styles = useListStyles();
  const words = usePane().messages.pane.gather;
  const { sources, refusals } = found;
  return (
    <>
      <p className={styles.quietLine}>{sources.length === 0 ? words.none : words.lead}</p>
      {sources.length === 1 && <p className={styles.quietLine}>{words.one}</p>}
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            isTicked={ticked.includes(source.id)}
            onTick={(isTicked) => onTick(source.id, isTicked)}
          />
        ))}
      </ul>
      <RefusedSheets refusals={refusals} />
    </>
  );
}

function GatherActions({ ids }: { readonly ids: readonly string[] }) {
  const { session, actions, messages } = usePane();
  const words = messages.pane.gather;
  const isBusy = session.task !== null;
  const isUnticked = ids.length === 0 && (session.sources?.sources.length ?? 0) > 0;
  return (
    <>
      <Button
        appearance="primary"
        disabled={isBusy || ids.length === 0}
        onClick={() => void actions.gather(ids)}
      >
        {words.start}
      </Button>
      <Button appearance="subtle" disabled={isBusy} onClick={() => void actions.readSources()}>
        {words.search}
      </Button>
      {isUnticked && <span>{words.nothingTicked}</span>}
    </>
  );
}
