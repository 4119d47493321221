import { Composer } from './composer.js';
import { NEW_POST } from './composing.js';
import { EMPTY_DRAFT } from './draft.rules.js';

/** Asking or offering something. */
export const NewPostPage = () => <Composer base="/new" draftName={NEW_POST} initial={EMPTY_DRAFT} first="what" />;
