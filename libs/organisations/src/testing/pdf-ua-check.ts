import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
  readonly type?: string;
}

/**
 * What of PDF/UA-1 a program can see without the paid tools: each broken condition in words, none when it passes. The
 * names are those of the Matterhorn Protocol 1.1, which lists what can be checked; colour and sense need people.
 */
export async function brokenInPdf(bytes: Uint8Array): Promise<string[]> {
  const source = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  try {
    return [...(await brokenInDocument(pdf)), ...(await brokenInPages(pdf)), ...brokenInFonts(source)];
  } finally {
    await pdf.destroy();
  }
}

async function brokenInDocument(pdf: PDFDocumentProxy): Promise<string[]> {
  const [{ info, metadata }, mark, preferences] = await Promise.all([
    pdf.getMetadata(),
    pdf.getMarkInfo(),
    pdf.getViewerPreferences(),
  ]);
  const said = info as { readonly Language?: string | null; readonly Title?: string };
  // There is none in most documents, whatever the type says.
  const xmp = (metadata as { getRaw(): string } | null)?.getRaw();
  const showsTitle = preferences !== null && 'DisplayDocTitle' in preferences && preferences.DisplayDocTitle === true;
  return [
    ...(mark?.Marked === true ? [] : ['06-001: not marked as tagged']),
    ...(said.Language ? [] : ['11-006: no language']),
    ...(said.Title ? [] : ['06-003: no title']),
    ...(showsTitle ? [] : ['07-002: the title is not shown']),
    ...(xmp !== undefined && /pdfuaid:part(="|>)1/.test(xmp) ? [] : ['06-002: does not say that it is PDF/UA-1']),
    ...(xmp?.includes('dc:title') === true ? [] : ['06-003: no title in the metadata']),
  ];
}

async function brokenInPages(pdf: PDFDocumentProxy): Promise<string[]> {
  const broken: string[] = [];
  let level = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Tag | null;
    if (!tree) broken.push(`01-005: page ${number} has no structure`);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of items) {
      if ('str' in item) {
        if (depth === 0 && item.str.trim() !== '') broken.push(`01-005: "${item.str}" has no tag`);
      } else depth += item.type === 'endMarkedContent' ? -1 : 1;
    }
    for (const tag of tagsOf(tree)) {
      const heading = /^H([1-6])$/.exec(tag.role ?? '')?.[1];
      if (heading !== undefined) {
        if (Number(heading) > level + 1) broken.push(`14-003: ${tag.role} comes after H${level}`);
        level = Number(heading);
      }
      if (tag.role === 'L' && !(tag.children ?? []).every(({ role }) => role === 'LI' || role === 'Caption'))
        broken.push('09-005: a list with something else than items');
      if (tag.role === 'Figure' && !tag.alt) broken.push('13-004: a figure without words');
    }
  }
  return broken;
}

/** Every font has its letters inside, and says which letters they are. */
function brokenInFonts(source: string): string[] {
  const count = (part: RegExp): number => source.match(part)?.length ?? 0;
  const fonts = count(/\/Type \/Font\b(?!Descriptor)[^>]*?\/Subtype \/(Type0|Type1|TrueType)/gs);
  return [
    ...(fonts > 0 && count(/\/FontFile[23]? /g) >= fonts ? [] : ['31-009: a font is not inside']),
    ...(count(/\/ToUnicode /g) >= fonts ? [] : ['10-001: letters that cannot be read as text']),
  ];
}

const tagsOf = (tag: Tag | null): Tag[] => (tag === null ? [] : [tag, ...(tag.children ?? []).flatMap(tagsOf)]);
