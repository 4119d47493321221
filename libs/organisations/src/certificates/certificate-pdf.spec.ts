import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';

import type { CertificateFacts } from '../domain/certificates/certificate.rules.js';
import { brokenInPdf } from '../testing/pdf-ua-check.js';
import { certificatePdf } from './certificate-pdf.js';

const FACTS: CertificateFacts = {
  name: 'Ayşe Wiśniewska',
  organisation: 'Stichting De Buurttuin',
  chamberNumber: '12345678',
  from: '2026-01-01',
  to: '2026-10-31',
  minutes: 2550,
  times: 17,
  tasks: ['Koken voor de buurt', 'Tuin onderhouden'],
  issuedOn: '2026-11-22',
  locale: 'nl',
};
const printed = (facts: Partial<CertificateFacts> = {}): Promise<Buffer> =>
  certificatePdf({
    facts: { ...FACTS, ...facts },
    code: '0123456789ABCDEF',
    checkUrl: 'https://example.org/certificates/0123-4567-89AB-CDEF',
    issuedAt: new Date('2026-11-22T10:00:00Z'),
  });

/** A PDF as people make it without thinking of who listens to it. */
const plain = (): Promise<Buffer> =>
  new Promise((done) => {
    const chunks: Buffer[] = [];
    const document = new PDFDocument();
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      done(Buffer.concat(chunks));
    });
    document.text('Verklaring van vrijwilligerswerk').end();
  });

describe('a certificate on paper', () => {
  it.each(['nl', 'en'] as const)('breaks nothing of PDF/UA that a program can see, in %s', async (locale) => {
    expect(await brokenInPdf(await printed({ locale }))).toEqual([]);
  });

  it('breaks nothing over several pages either', async () => {
    const tasks = Array.from({ length: 80 }, (_, nth) => `Taak ${nth + 1}`);
    expect(await brokenInPdf(await printed({ tasks }))).toEqual([]);
  });

  it('is the same each time it is made', async () => {
    const [one, other] = await Promise.all([printed(), printed()]);
    expect(one.equals(other)).toBe(true);
  });

  it('is held against a check that sees what is missing in any other PDF', async () => {
    expect(await brokenInPdf(await plain())).toEqual([
      '06-001: not marked as tagged',
      '11-006: no language',
      '06-003: no title',
      '07-002: the title is not shown',
      '06-002: does not say that it is PDF/UA-1',
      '06-003: no title in the metadata',
      '01-005: page 1 has no structure',
      '01-005: "Verklaring van vrijwilligerswerk" has no tag',
      '31-009: a font is not inside',
      '10-001: letters that cannot be read as text',
    ]);
  });
});
