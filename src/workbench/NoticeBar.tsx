import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { fillTemplate } from '../locale/fillTemplate';
import type { DeskMessages } from './DeskMessages';
import type { DeskState, Notice } from './DeskState';
import { noticeText } from './noticeText';

const intents: Partial<Record<Notice['kind'], 'info' | 'warning'>> = {
  'values-only': 'info',
  'results-old': 'warning',
};

interface NoticeBarProps {
  readonly state: DeskState;
  readonly messages: DeskMessages;
  onDismiss(notice: Notice): void;
}

/** Over the foot of the grid, so that no cell moves: which file is being opened, or what went wrong. */
export function NoticeBar({ state: { opening, notices }, messages, onDismiss }: NoticeBarProps) {
  const { workbench } = messages;
  return (
    <div className="notice" aria-live="polite">
      {opening !== null && (
        <Spinner size="tiny" label={fillTemplate(workbench.opening, { file: opening })} />
      )}
      {notices.map((notice) => (
        <MessageBar key={notice.kind} intent={intents[notice.kind] ?? 'error'} layout="multiline">
          <MessageBarBody>{noticeText(notice, messages)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={workbench.close}
                icon={<DismissRegular />}
                onClick={() => onDismiss(notice)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
