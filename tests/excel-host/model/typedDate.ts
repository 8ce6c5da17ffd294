/** A date or time as a cell holds it: days since the end of 1899, with the format that it brings along. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Reads an entry as Chinese editions read dates and times; `null` where it is none. */
export function typedDate(text: string): TypedDate | null {
  return numericDate(text) ?? chineseDate(text) ?? monthName(text) ?? time(text);
}

function numericDate(text: string): TypedDate | null {
  const parts = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(text)?.slice(1) ?? [];
  const [a = NaN, b = NaN, c = NaN] = parts.map((part) => (part ? Number(part) : NaN));
  if (!Number.isNaN(c)) {
    return a > 31 ? date([a, b, c], 'yyyy/m/d') : date([c > 31 ? c : 2000 + c, a, b], 'yyyy/m/d');
  }
  if (a > 1899) return date([a, b, 1], 'mmm-yy');
  return b > 1899 ? date([b, a, 1], 'mmm-yy') : date([thisYear(), a, b], 'm"月"d"日"');
}

function chineseDate(text: string): TypedDate | null {
  const parts = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (year === undefined && day === undefined) return null;
  const format = year === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
  return date([Number(year ?? thisYear()), Number(month), Number(day ?? 1)], format);
}

function monthName(text: string): TypedDate | null {
  const before = /^([a-z]{3})[a-z]*[ -](\d{1,4})$/i.exec(text);
  const after = /^(\d{1,2})[ -]([a-z]{3})[a-z]*$/i.exec(text);
  const name = before?.[1] ?? after?.[2] ?? '';
  const number = Number(before?.[2] ?? after?.[1]);
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  return number > 31
    ? date([number, month, 1], 'mmm-yy')
    : date([thisYear(), month, number], 'd-mmm');
}

function time(text: string): TypedDate | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  if (minutes > 59 || seconds > 59) return null;
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { serial, numberFormat: parts[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function date([year, month, day]: readonly number[], numberFormat: string): TypedDate | null {
  const at = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day));
  const isReal = at.getUTCMonth() + 1 === month && at.getUTCDate() === day;
  return isReal ? { serial: (at.getTime() - epoch) / dayMilliseconds, numberFormat } : null;
}

/** A date without its year is of the present one. */
function thisYear(): number {
  return new Date().getFullYear();
}
