import { turnsIn, turnsOf, writtenBetween } from './turns.rules.js';
import type { TextToken } from './turns.rules.js';

/** A language that a text names: its code of ISO 639-1, and the words that name it. */
export interface UnderstoodLanguage {
  readonly code: string;
  readonly because: readonly string[];
}

/** Names of languages; a form that also says where people come from counts before "taal" and "les" alone. */
const LANGUAGES = turnsOf<string>([
  ['nederlands, nederlandse taal, nederlandse les, nederlans, hollands, dutch, vlaams, nt2', 'nl'],
  ['engels, engelse taal, engelse les, engelse conversatie, enggels, english, engelstalig', 'en'],
  ['turks, turkse taal, turkse les, turkish, turkce', 'tr'],
  ['arabisch, arabische taal, arabische les, arabic, marokkaans, darija, marokkaans arabisch, syrisch', 'ar'],
  ['pools, poolse taal, poolse les, polish, polski', 'pl'],
  ['duits, duitse taal, duitse les, german, deutsch', 'de'],
  ['frans, franse taal, franse les, french, francais', 'fr'],
  ['spaans, spaanse taal, spaanse les, spanish, espanol', 'es'],
  ['italiaans, italiaanse les, italian', 'it'],
  ['portugees, portugese les, portuguese, braziliaans', 'pt'],
  ['russisch, russische les, russian', 'ru'],
  ['oekraiens, oekraiense taal, ukrainian', 'uk'],
  ['roemeens, romanian', 'ro'],
  ['bulgaars, bulgarian', 'bg'],
  ['hongaars, hungarian', 'hu'],
  ['tsjechisch, czech', 'cs'],
  ['grieks, griekse les, greek', 'el'],
  ['chinees, chinese les, chinese taal, mandarijn, kantonees, chinese, mandarin, cantonese', 'zh'],
  ['japans, japanese', 'ja'],
  ['koreaans, korean', 'ko'],
  ['vietnamees, vietnamese', 'vi'],
  ['thais, thaise taal, thaise les, thai', 'th'],
  ['indonesisch, bahasa, indonesian', 'id'],
  ['maleis, malay', 'ms'],
  ['hindi, hindoestaans', 'hi'],
  ['urdu', 'ur'],
  ['punjabi', 'pa'],
  ['bengaals, bengali', 'bn'],
  ['tamil', 'ta'],
  ['farsi, perzisch, dari, persian', 'fa'],
  ['pashto, pasjtoe', 'ps'],
  ['koerdisch, kurdish', 'ku'],
  ['somalisch, somali', 'so'],
  ['tigrinya', 'ti'],
  ['amhaars, amharic', 'am'],
  ['swahili', 'sw'],
  ['hebreeuws, hebrew', 'he'],
  ['armeens, armenian', 'hy'],
  ['albanees, albanian', 'sq'],
  ['servisch, serbian', 'sr'],
  ['kroatisch, croatian', 'hr'],
  ['bosnisch, bosnian', 'bs'],
  ['zweeds, swedish', 'sv'],
  ['noors, norwegian', 'no'],
  ['deens, danish', 'da'],
  ['fins, finnish', 'fi'],
  ['fries, frisian', 'fy'],
]);

/** The languages that a text names, in their order, each once. */
export function languagesOf(text: string, tokens: readonly TextToken[]): UnderstoodLanguage[] {
  const found = new Map<string, string[]>();
  for (const { means, at, length } of turnsIn(tokens, LANGUAGES)) {
    found.set(means, [...(found.get(means) ?? []), writtenBetween(text, tokens, at, at + length - 1)]);
  }
  return Array.from(found, ([code, because]) => ({ code, because }));
}
