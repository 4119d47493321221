import { createRequire } from 'node:module';

import PDFDocument from 'pdfkit';

import { certificateLines } from '../domain/certificates/certificate-lines.rules.js';
import { CERTIFICATE_TEXTS } from '../domain/certificates/certificate-texts.data.js';
import { codeInGroups, type CertificateFacts } from '../domain/certificates/certificate.rules.js';

const { resolve } = createRequire(import.meta.url);
const FONTS = {
  plain: resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf'),
} as const;
/** Points; A4 with wide margins and letters that can be read without glasses. */
const SIZES = { margin: 64, title: 24, heading: 16, text: 13 } as const;

/** A certificate with where it is checked. */
export interface PrintedCertificate {
  readonly facts: CertificateFacts;
  readonly code: string;
  /** Address of the page that checks it. */
  readonly checkUrl: string;
  readonly issuedAt: Date;
}

/** A certificate as an accessible PDF (PDF/UA-1): tagged, with its language, its title and its letters inside. */
export function certificatePdf({ facts, code, checkUrl, issuedAt }: PrintedCertificate): Promise<Buffer> {
  const texts = CERTIFICATE_TEXTS[facts.locale];
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: SIZES.margin,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: facts.locale,
    font: FONTS.plain,
    info: {
      Title: `${texts.title}: ${facts.name}`,
      Author: facts.organisation,
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  };
  // The published types do not know this part of the standard yet.
  const document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((done, failed) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      done(Buffer.concat(chunks));
    });
    document.on('error', failed);
  });

  const whole = document.struct('Document');
  document.addStructure(whole);
  const write = (kind: 'H1' | 'H2' | 'P', text: string): void => {
    whole.add(
      document.struct(kind, {}, () => {
        const size = { H1: SIZES.title, H2: SIZES.heading, P: SIZES.text }[kind];
        document
          .font(kind === 'P' ? FONTS.plain : FONTS.bold)
          .fontSize(size)
          .text(text);
        document.moveDown(kind === 'P' ? 0.5 : 0.75);
      }),
    );
  };
  const list = (items: readonly string[]): void => {
    const all = document.struct('L');
    for (const item of items) {
      all.add(
        document.struct('LI', {}, [
          document.struct('LBody', {}, () => {
            document.font(FONTS.plain).fontSize(SIZES.text).text(item);
          }),
        ]),
      );
    }
    whole.add(all);
    document.moveDown();
  };

  write('H1', texts.title);
  write('P', texts.opening);
  list(certificateLines(facts).map(({ label, value }) => `${label}: ${value}`));
  write('H2', texts.tasks);
  list(facts.tasks);
  write('H2', texts.check);
  write('P', texts.checkHow);
  list([checkUrl, `${texts.code}: ${codeInGroups(code)}`]);
  whole.end();
  document.end();
  return written;
}
