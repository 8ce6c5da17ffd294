import { Button } from '@fluentui/react-components';
import type { SelfTestState } from '../../app/selfTest/SelfTestState';
import { selfTestMessages } from '../../locale/selfTestMessages';
import { excelWorkbook } from '../../workbook/excel/ExcelWorkbook';
import { excelSelfTest } from '../../workbook/excel/selfTest/excelSelfTest';
import { usePane } from '../PaneContext';
import { SubScreen } from '../parts/SubScreen';
import { SelfTestFinished } from './SelfTestFinished';
import { SelfTestReady } from './SelfTestReady';
import { SelfTestRunning } from './SelfTestRunning';
import { useFocusOnChange } from '../useFocusOnChange';
import { usePaneStyles } from '../usePaneStyles';
import { useSelfTest } from './useSelfTest';

/** 自检: asks the real Excel whether it is what the simulated one of the tests takes it for. */
export function SelfTest() {
  const { session, actions, messages } = usePane();
  const words = selfTestMessages(messages.language);
  const { state, start, stop } = useSelfTest(excelWorkbook(), excelSelfTest);
  // The button that was pressed is gone in the next state.
  const element = useFocusOnChange(state.kind);
  const styles = usePaneStyles();
  return (
    <div ref={element} className={styles.root}>
      <SubScreen
        title={words.screen.title}
        footer={
          state.kind === 'running' ? (
            <Button disabled={state.isStopping} onClick={stop}>
              {state.isStopping ? words.screen.stopping : words.screen.stop}
            </Button>
          ) : (
            <>
              <Button
                appearance="primary"
                disabled={session.task !== null}
                onClick={() => void start()}
              >
                {state.kind === 'finished' ? words.screen.again : words.screen.start}
              </Button>
              <Button onClick={actions.back}>{words.screen.back}</Button>
            </>
          )
        }
      >
        <Shown state={state} />
      </SubScreen>
    </div>
  );
}

function Shown({ state }: { readonly state: SelfTestState }) {
  switch (state.kind) {
    case 'ready':
      return <SelfTestReady error={state.error} />;
    case 'running':
      return <SelfTestRunning {...state} />;
    case 'finished':
      return <SelfTestFinished outcome={state.outcome} />;
  }
}
