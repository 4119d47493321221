import type { Browser } from '../../apps/cli/src/story/browser.js';

/** Makes an account and uses the mailed link, in the same browser. */
export async function signUp(browser: Browser, mailPort: number): Promise<void> {
  await browser.ask('mutation { signUp(input: { email: "ann@example.org", firstName: "Ann" }) { __typename } }');
  const link = await mailedLink(mailPort);
  await browser.ask('mutation ($link: String!) { spendSignInLink(link: $link) { __typename } }', { link });
}

async function mailedLink(mailPort: number): Promise<string> {
  for (;;) {
    const mails = (await (await fetch(`http://localhost:${mailPort}/mails.json`)).json()) as { text: string }[];
    const link = /sign-in\?link=([^\s]+)/.exec(mails.at(-1)?.text ?? '')?.[1];
    if (link !== undefined) return decodeURIComponent(link);
  }
}
