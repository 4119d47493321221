import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useWords } from '../../lib/wording/wording.js';
import type { HouseRule } from '../../lib/graphql/generated/schema.js';
import { RULES } from './house-rules.js';

/** Which house rule is broken, and why, to whoever wrote it. */
export interface RuleAndReason {
  readonly rule: HouseRule;
  readonly reason: string;
}

interface RuleAndReasonFieldsProps {
  readonly value: RuleAndReason;
  readonly label: string;
  readonly error: string | undefined;
  readonly onChange: (value: RuleAndReason) => void;
}

/** The questions of every refusal at the desk. */
export function RuleAndReasonFields({ value: { rule, reason }, label, error, onChange }: RuleAndReasonFieldsProps) {
  const say = useWords('brokerage');
  return (
    <>
      <Select
        label={say('refuseRule')}
        choices={RULES.map((value) => ({ value, text: say('rule', { rule: value }) }))}
        value={rule}
        onChange={(next) => onChange({ rule: next ?? 'other', reason })}
      />
      <TextField
        label={label}
        error={error}
        lines={4}
        maxLength={500}
        value={reason}
        onChange={(next) => onChange({ rule, reason: next })}
      />
    </>
  );
}
