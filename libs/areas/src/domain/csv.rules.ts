/** One record of a CSV text. */
export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads a CSV text (RFC 4180): commas, fields in double quotes may hold commas, line ends and doubled quotes; CR LF or
 * LF; a byte order mark and empty lines are skipped. A quote that is never closed ends with the text.
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let [line, begin, field, quoted] = [1, 1, '', false];
  let fields: string[] = [];
  const endRecord = (): void => {
    fields.push(field);
    if (fields.length > 1 || field !== '') records.push({ line: begin, fields });
    [fields, field, begin] = [[], '', line];
  };
  const source = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (source.charAt(at + 1) === '"') field += source.charAt((at += 1));
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      fields.push(field);
      field = '';
    } else if (sign === '\n') endRecord();
    else field += sign;
  }
  endRecord();
  return records;
}
