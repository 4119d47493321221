import { Fact, Facts } from '../../components/facts.js';
import type { WeekPart } from '../../components/week-grid.js';
import type { PostInReturn, PostKind, PostPlace } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { usePostWords } from './post-words.js';

/** What a post says beside its text; a post, a version of one and a draft all do. */
export interface SaidOfPost {
  readonly kind: PostKind;
  /** Names. */
  readonly activity: string | null;
  readonly wanted: string | null;
  readonly area: string | null;
  readonly author: string;
  readonly availability: readonly WeekPart[];
  readonly onceOn: string | null;
  readonly place: PostPlace;
  readonly languages: readonly string[];
  readonly inReturn: PostInReturn;
  readonly inReturnText: string;
  readonly places: number;
}

/** What a post says, one fact below the other. */
export function PostFacts({ said }: { readonly said: SaidOfPost }) {
  const say = useWords('marketplace');
  const words = usePostWords();
  return (
    <Facts>
      {said.activity === null ? null : <Fact name={say('factActivity')} lines={[said.activity]} />}
      {said.area === null ? null : <Fact name={say('factArea')} lines={[said.area]} />}
      <Fact name={say('factWhen')} lines={words.when(said.onceOn, said.availability)} />
      <Fact name={say('factWhere')} lines={[words.place(said.place, said.kind, said.author)]} />
      <Fact name={say('factReturn')} lines={words.inReturn(said)} />
      <Fact name={say('factLanguages')} lines={[words.languages(said.languages)]} />
      {said.places === 1 ? null : <Fact name={say('factPeople')} lines={[String(said.places)]} />}
    </Facts>
  );
}
