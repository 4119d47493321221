import type { CaughtMail } from '#platform';

import type { Neighbour } from './neighbourhood.js';

/** Contact details that exist nowhere else, so that whoever reads them somewhere has found a leak. */
export interface Canary {
  /** As somebody fills it in: ten digits. */
  readonly phone: string;
  readonly address: string;
}

/** The details of some people of a test, and which of them a text gives away. */
export class Canaries {
  private readonly details = new Map<Neighbour, Canary>();

  /** Makes details for the n-th of a test; `options` go to `given.resident`. */
  static details = (n: number): Canary => ({ phone: `06876543${10 + n}`, address: `Kanariestraat ${700 + n}, Almere` });

  add(who: Neighbour, details: Canary): void {
    this.details.set(who, details);
  }

  /** What a text tells of everybody but its reader, e.g. `Fatma: phone`, in order. */
  toldIn(text: string, reader?: Neighbour): string[] {
    const bare = text.replaceAll(/[\s().-]/g, '');
    return [...this.details]
      .filter(([who]) => who !== reader)
      .flatMap(([{ firstName, email }, { phone, address }]) => [
        // However it is written: 06, 00316 or +316.
        ...(bare.includes(phone.slice(1)) ? [`${firstName}: phone`] : []),
        ...(text.includes(address) ? [`${firstName}: address`] : []),
        ...(text.toLowerCase().includes(email) ? [`${firstName}: email`] : []),
      ]);
  }

  /** The same of mails: of everybody but the one whom each is for. */
  toldInMails(mails: readonly CaughtMail[]): string[] {
    return mails.flatMap((mail) => {
      const reader = [...this.details.keys()].find(({ email }) => email === mail.to);
      const files = mail.attachments.map(({ content }) => content.replaceAll('\r\n ', ''));
      const whole = [mail.subject, mail.text, mail.html, ...mail.headers.values(), ...files].join('\n');
      return this.toldIn(whole, reader);
    });
  }
}
