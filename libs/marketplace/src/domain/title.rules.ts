import { lengthOf } from '#kernel';

/** The longest title, in characters. */
export const TITLE_MAX = 80;

const GREETING =
  /^(?:hallo|hoi|hey|hé|dag|beste|lieve|goede(?:morgen|middag|navond|dag)|goedendag|hello|hi|dear|good (?:morning|afternoon|evening))(?![\p{L}\p{N}])/iu;

/** A full stop after one of these, after a single letter or after another stop does not end the sentence. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:mw|mevr|mej|dhr|hr|dr|drs|ing|ir|mr|mrs|ms|prof|st|nr|bijv|bv|evt|ca|max|min|incl|excl|tel|e\.g|i\.e|\p{L})\.$/iu;

/** The sentences of a text, each with its closing mark; a line end closes a sentence too. */
function* sentencesOf(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    let start = 0;
    for (const { index, 0: mark } of line.matchAll(/[.!?…]+(?=\s|$)/g)) {
      const end = index + mark.length;
      if (mark === '.' && end < line.length && ABBREVIATED.test(line.slice(start, end))) continue;
      yield line.slice(start, end).trim();
      start = end;
    }
    const rest = line.slice(start).trim();
    if (rest !== '') yield rest;
  }
}

const isGreeting = (sentence: string): boolean =>
  GREETING.test(sentence) && sentence.split(/\s+/).length <= 4 && !sentence.endsWith('?');

/** Cuts at the last word that fits with its ellipsis; one endless word is cut where the room ends. */
function cut(sentence: string): string {
  const room = Array.from(sentence).slice(0, TITLE_MAX).join('');
  const lastSpace = room.lastIndexOf(' ');
  const whole = lastSpace > 0 ? room.slice(0, lastSpace) : Array.from(room).slice(0, -1).join('');
  return `${whole.replace(/[\s,;:–-]+$/u, '')}…`;
}

/**
 * The title of a post: the first sentence of its text, at most 80 characters, cut at a word.
 * A greeting that stands alone ("Hallo buren!") is passed over, and a single closing full stop is left out.
 */
export function titleOf(text: string): string {
  const [first = '', second] = sentencesOf(text);
  const sentence = second !== undefined && isGreeting(first) ? second : first;
  const title = sentence.replace(/(?<!\.)[.,]$/, '');
  return lengthOf(title) <= TITLE_MAX ? title : cut(title);
}
