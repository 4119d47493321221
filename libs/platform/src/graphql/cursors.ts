import { Inject, Injectable } from '@nestjs/common';

import { openSigned, sha256, sign } from '../auth/tokens.js';
import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';

/** Signs and opens keyset cursors, so that a made-up one is refused and one list's cursor does not fit another's filter. */
@Injectable()
export class Cursors {
  constructor(@Inject(SETTINGS_TOKEN) private readonly settings: RunSettings) {}

  /** A cursor of this list under this filter; `keys` are the sort keys of the last row. */
  make(list: string, filter: string, keys: readonly string[]): string {
    return sign(JSON.stringify(keys), this.purpose(list, filter), this.settings.SECRET_KEY);
  }

  /** The sort keys, or null when the cursor is not ours or of another list or filter. */
  open(list: string, filter: string, cursor: string): string[] | null {
    const text = openSigned(cursor, this.purpose(list, filter), this.settings.SECRET_KEY);
    return text === null ? null : (JSON.parse(text) as string[]);
  }

  private purpose(list: string, filter: string): string {
    return `cursor/${list}/${sha256(filter)}`;
  }
}
