import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { fillTemplate } from '../locale/fillTemplate';
import type { MemoryStore } from '../app/memory/MemoryStore';
import { Pane } from '../taskpane/Pane';
import { theme } from '../taskpane/theme';
import type { DeskMessages } from './DeskMessages';
import type { Desk } from './Desk';
import type { DeskState } from './DeskState';
import { downloadFile } from './downloadFile';
import { GridArea } from './GridArea';
import type { GridLocale } from './grid/createUniver';
import { NoticeBar } from './NoticeBar';
import { sampleBytes } from './samples';
import { TopBar } from './TopBar';
import { useAreaKey } from './useAreaKey';
import { useFileDrop } from './useFileDrop';
import { useLossGuard } from './useLossGuard';

interface WorkbenchPageProps {
  readonly desk: Desk;
  readonly messages: DeskMessages;
  readonly locale: GridLocale;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  readonly memoryStore: MemoryStore;
  /** Sample that is open at first. */
  readonly firstSample: string;
}

/** A spreadsheet grid with a real file beside the same pane that Excel shows. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const { desk, messages, locale, firstSample } = props;
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const mayReplace = useLossGuard(desk, messages);
  useAreaKey();
  const openSample = useCallback(
    (name: string) => {
      if (mayReplace()) void desk.open(name, () => sampleBytes(name));
    },
    [desk, mayReplace],
  );
  const openFile = useCallback(
    (file: File) => {
      if (!mayReplace()) return;
      void desk.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    [desk, mayReplace],
  );
  const openFirst = useCallback(() => openSample(firstSample), [openSample, firstSample]);
  const isFileOver = useFileDrop(openFile);
  const fileName = state.file?.name ?? null;
  return (
    <FluentProvider theme={theme}>
      <div className="workbench">
        <TopBar
          messages={messages}
          fileName={fileName}
          onFile={openFile}
          onSample={openSample}
          onDownload={() => void download(desk, fileName, messages)}
        />
        <div className="desk">
          <GridArea
            desk={desk}
            locale={locale}
            label={messages.workbench.gridLabel}
            onReady={openFirst}
          >
            <NoticeBar state={state} messages={messages} onDismiss={desk.dismiss} />
          </GridArea>
          <PaneArea {...props} state={state} />
        </div>
        {isFileOver && <div className="drop-hint">{messages.workbench.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}

function PaneArea({
  state,
  messages,
  today,
  version,
  memoryStore,
}: WorkbenchPageProps & { readonly state: DeskState }) {
  return (
    <div className="pane-area">
      {state.file && (
        <Pane
          key={state.file.key}
          workbook={state.file.workbook}
          messages={messages}
          today={today}
          version={version}
          memoryStore={memoryStore}
        />
      )}
    </div>
  );
}

async function download(
  desk: Desk,
  fileName: string | null,
  { workbench }: DeskMessages,
): Promise<void> {
  const bytes = await desk.save();
  if (!bytes || fileName === null) return;
  const name = fileName.replace(/\.xls[xm]?$/i, '');
  downloadFile(bytes, fillTemplate(workbench.downloadName, { name }));
}
