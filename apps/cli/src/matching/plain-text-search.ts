import { telling } from '#activities';

const K1 = 1.2;
const B = 0.75;

/**
 * A plain full-text search to compare with: BM25 with its usual settings over the stems of the telling words, no list
 * of activities and nothing tuned. Gives the numbers of the texts that share a word with the question, best first.
 */
export function plainTextSearch(texts: readonly string[]): (question: string) => number[] {
  const documents = texts.map(telling);
  const average = documents.reduce((sum, words) => sum + words.length, 0) / Math.max(1, documents.length);
  const holding = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const rarity = (word: string): number => {
    const held = holding.get(word) ?? 0;
    return Math.log(1 + (documents.length - held + 0.5) / (held + 0.5));
  };
  const score = (asked: readonly string[], words: readonly string[]): number =>
    asked.reduce((sum, word) => {
      const times = words.filter((other) => other === word).length;
      const length = K1 * (1 - B + (B * words.length) / average);
      return sum + (rarity(word) * times * (K1 + 1)) / (times + length);
    }, 0);
  return (question) => {
    const asked = [...new Set(telling(question))];
    return documents
      .map((words, number) => ({ number, score: score(asked, words) }))
      .filter((found) => found.score > 0)
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .map(({ number }) => number);
  };
}
