import { Button } from '../../../components/button.js';
import { Fact, Facts } from '../../../components/facts.js';
import { Paragraph } from '../../../components/paragraph.js';
import { TextLink } from '../../../components/text-link.js';
import { useWords } from '../../../lib/wording/wording.js';
import { useActivityNames } from '../../activities/activity-names.js';
import { useComposing } from '../composing.js';
import { withSettled } from '../draft.rules.js';
import { usePostWords } from '../post-words.js';
import type { Step } from '../steps.rules.js';
import { StepPage } from './step-page.js';

/** What the text seems to say, to be corrected where it is wrong. */
export function CheckStep() {
  const say = useWords('marketplace');
  const nameOf = useActivityNames();
  const words = usePostWords();
  const { draft, isNew, change, goOn, addressOf } = useComposing();
  const kind = draft.kind ?? 'request';
  const wanted = draft.wantedActivity === null ? null : nameOf(draft.wantedActivity);
  const rows: readonly { readonly step: Step; readonly name: string; readonly lines: readonly string[] }[] = [
    { step: 'what', name: say('factText'), lines: [draft.text] },
    { step: 'kind', name: say('factKind'), lines: [words.kind(kind)] },
    {
      step: 'activity',
      name: say('factActivity'),
      lines: [draft.activity === null ? say('notKnown') : nameOf(draft.activity)],
    },
    { step: 'when', name: say('factWhen'), lines: words.when(draft.onceOn, draft.availability) },
    { step: 'where', name: say('factWhere'), lines: [words.ownPlace(draft.place, kind)] },
    { step: 'return', name: say('factReturn'), lines: words.inReturn({ ...draft, kind, wanted }) },
    { step: 'languages', name: say('factLanguages'), lines: [words.languages(draft.languages)] },
    { step: 'people', name: say('factPeople'), lines: [String(draft.places)] },
  ];
  // What nobody told yet is asked afterwards; here stands what the words told.
  const shown = isNew ? rows.slice(0, 5) : rows;
  return (
    <StepPage title={say('checkTitle')} intro={say('checkIntro')} next={say('checkNext')} onNext={() => goOn()}>
      <Facts>
        {shown.map(({ step, name, lines }) => (
          <Fact
            key={step}
            name={name}
            lines={lines}
            deed={
              <TextLink to={addressOf(step, 'check')}>
                {say('change')} <span className="tve-hidden">{name}</span>
              </TextLink>
            }
          />
        ))}
      </Facts>
      {draft.guesses.length === 0 ? null : (
        <>
          <Paragraph>{say('orDoYouMean')}</Paragraph>
          <ul className="tve-chips">
            {draft.guesses.map((slug) => (
              <li key={slug}>
                <Button
                  kind="secondary"
                  onClick={() =>
                    change({
                      activity: slug,
                      settled: withSettled(draft, 'activity').settled,
                      guesses: [
                        ...(draft.activity === null ? [] : [draft.activity]),
                        ...draft.guesses.filter((one) => one !== slug),
                      ],
                    })
                  }
                >
                  {nameOf(slug)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </StepPage>
  );
}
