import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from '#platform';

import { mailListPage, mailPage } from './desk.pages.js';

describe('the page with caught mails', () => {
  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<a href="javascript:x">'])(
    'shows %s as text',
    (nasty) => {
      const caught = {
        number: 1,
        to: nasty,
        subject: nasty,
        text: nasty,
        html: '',
        messageId: '',
        headers: new Map<string, string>(),
        attachments: [],
        caughtAt: new Date(0),
      };
      for (const page of [mailListPage([caught], [{ to: nasty, text: nasty, key: nasty }]), mailPage(caught)]) {
        expect(page).toContain(escapeHtml(nasty));
        expect(page).not.toContain(nasty);
      }
    },
  );
});
