import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  LockClosedRegular,
  TableRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { DeskMessages } from './DeskMessages';
import { samples, type Sample } from './samples';

interface TopBarProps {
  readonly messages: DeskMessages;
  /** Name of the open file. */
  readonly fileName: string | null;
  onFile(file: File): void;
  onSample(sample: Sample): void;
  onDownload(): void;
}

/** One line above grid and pane: open, samples, download, and that nothing is sent anywhere. */
export function TopBar({ messages, fileName, onFile, onSample, onDownload }: TopBarProps) {
  const texts = messages.workbench;
  return (
    <header className="top-bar">
      <strong className="top-bar-name">{texts.appName}</strong>
      <OpenButton label={texts.open} onFile={onFile} />
      <SampleMenu messages={messages} onSample={onSample} />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabled={fileName === null}
        title={texts.downloadHint}
        onClick={onDownload}
      >
        {texts.download}
      </Button>
      <span className="top-bar-file" title={fileName ?? ''}>
        {fileName}
      </span>
      <span className="top-bar-note">
        <LockClosedRegular aria-hidden />
        {texts.privacy}
      </span>
    </header>
  );
}

function OpenButton({ label, onFile }: { label: string; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

function SampleMenu({ messages, onSample }: Pick<TopBarProps, 'messages' | 'onSample'>) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<TableRegular />}>
          {messages.workbench.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map((sample) => (
            <MenuItem key={sample} onClick={() => onSample(sample)}>
              {messages.workbench.sample[sample]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
