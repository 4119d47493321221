import { escapeHtml, type CaughtMail, type Sms } from '#platform';

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}li{margin:.5rem 0}pre{white-space:pre-wrap;font:inherit}</style>
</head><body><main>${body}</main></body></html>`;

/** The page with all caught mails and short messages, newest first. */
export function mailListPage(mails: readonly CaughtMail[], messages: readonly Sms[]): string {
  const rows = [...mails]
    .reverse()
    .map(
      (mail) =>
        `<li><a href="/mail/${mail.number}">${escapeHtml(mail.subject)}</a><br>to ${escapeHtml(mail.to)}, ${mail.caughtAt.toISOString()}</li>`,
    );
  const list = rows.length === 0 ? '<p>No mail was sent yet.</p>' : `<ul>${rows.join('')}</ul>`;
  const short = [...messages].reverse().map(({ to, text }) => `<li>${escapeHtml(text)}<br>to ${escapeHtml(to)}</li>`);
  const phones = short.length === 0 ? '' : `<h2>Short messages to phones</h2><ul>${short.join('')}</ul>`;
  const intro = '<p>These mails were not delivered to anybody.</p>';
  return frame('Caught mails', `<h1>Caught mails</h1>${intro}${phones}${list}`);
}

/** One caught mail, as text. */
export function mailPage(mail: CaughtMail): string {
  const text = escapeHtml(mail.text).replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`);
  return frame(
    mail.subject,
    `<p><a href="/">All mails</a></p><h1>${escapeHtml(mail.subject)}</h1><p>to ${escapeHtml(mail.to)}</p><pre>${text}</pre>`,
  );
}
