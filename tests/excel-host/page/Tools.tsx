import type { ChangeEvent, ReactElement } from 'react';
import { versions } from '../versions';
import type { ExcelDesk } from './ExcelDesk';
import { loadSample } from './loadSample';
import { Trials } from './Trials';

const samples = ['clean.xlsx', 'messy.xlsx', 'basic.xlsx', 'nine-year.xlsx'];

/** What is not in Excel's own window: which Excel it is, which file, and what may go wrong. */
export function Tools({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const openFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file) desk.open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const openSample = async (name: string): Promise<void> => {
    desk.open(await loadSample(name), name);
  };
  return (
    <div className="tools" role="toolbar" aria-label="模拟的 Excel">
      <strong>{desk.fileName}</strong>
      <label className="open-file">
        打开…
        <input type="file" accept=".xlsx" onChange={(event) => void openFile(event)} />
      </label>
      <select
        aria-label="示例文件"
        value={samples.includes(desk.fileName) ? desk.fileName : ''}
        onChange={(event) => void openSample(event.target.value)}
      >
        <option value="" disabled>
          示例…
        </option>
        {samples.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select
        aria-label="版本"
        value={desk.options.version}
        onChange={(event) => reload('version', event.target.value)}
      >
        {Object.entries(versions).map(([name, version]) => (
          <option key={name} value={name}>
            {version.name}
          </option>
        ))}
      </select>
      <select
        aria-label="界面语言"
        value={desk.options.locale}
        onChange={(event) => reload('locale', event.target.value)}
      >
        <option value="zh-CN">中文</option>
        <option value="en-US">English</option>
      </select>
      <button type="button" onClick={() => desk.reopen()}>
        保存并重新打开
      </button>
      <Trials desk={desk} />
    </div>
  );
}

function reload(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  location.assign(address);
}
