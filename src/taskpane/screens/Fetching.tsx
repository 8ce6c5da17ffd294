import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { Skeleton } from './Skeleton';

interface FetchingProps {
  /** There once the screen could not be had. */
  readonly onRetry: (() => void) | null;
}

/** A screen that is still on its way from where the pane came from, or did not come. */
export function Fetching({ onRetry }: FetchingProps) {
  const { appName, opening, failure } = usePane().messages.pane;
  return (
    <SubScreen title={appName}>
      {onRetry ? (
        <Notice
          tone="error"
          actions={
            <Button size="small" onClick={onRetry}>
              {failure.again}
            </Button>
          }
        >
          {opening.partMissing}
        </Notice>
      ) : (
        <Skeleton />
      )}
    </SubScreen>
  );
}
