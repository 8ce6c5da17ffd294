import { useEffect, useRef, useState } from 'react';
import { inTurn } from '../../app/inTurn';
import { runSelfTest } from '../../app/selfTest/runSelfTest';
import type { SelfTestWatcher } from '../../app/selfTest/runSelfTest';
import type { SelfTestState } from '../../app/selfTest/SelfTestState';
import type { SelfTestBench } from '../../workbook/selfTest/SelfTestBench';
import type { Workbook } from '../../workbook/Workbook';

interface SelfTestControl {
  readonly state: SelfTestState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Runs the self-test; one that is left behind stops and clears up by itself. */
export function useSelfTest(workbook: Workbook, makeBench: () => SelfTestBench): SelfTestControl {
  const [state, setState] = useState<SelfTestState>({ kind: 'ready', error: null });
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  const start = async (): Promise<void> => {
    isStopped.current = false;
    const bench = makeBench();
    const total = bench.checks.length;
    setState({ kind: 'running', id: null, answered: 0, total, isStopping: false });
    try {
      const watcher: SelfTestWatcher = {
        isStopped: () => isStopped.current,
        onProgress: (id, answered) =>
          setState({ kind: 'running', id, answered, total, isStopping: isStopped.current }),
      };
      const outcome = await inTurn(workbook, () => runSelfTest(bench, watcher));
      setState({ kind: 'finished', outcome });
    } catch (error) {
      setState({ kind: 'ready', error });
    }
  };
  const stop = (): void => {
    isStopped.current = true;
    setState((present) =>
      present.kind === 'running' ? { ...present, isStopping: true } : present,
    );
  };
  return { state, start, stop };
}
