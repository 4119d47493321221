import { TextField } from '../../components/text-field.js';
import type { DraftMoment } from './terms-form.rules.js';

interface MomentFieldsProps {
  readonly moment: DraftMoment;
  readonly dateLabel: string;
  readonly timeLabel: string;
  readonly error: string | undefined;
  readonly onChange: (moment: DraftMoment) => void;
}

/** A day and a time, with the fields of the browser itself. */
export const MomentFields = ({ moment, dateLabel, timeLabel, error, onChange }: MomentFieldsProps) => (
  <div className="tve-moment">
    <TextField
      label={dateLabel}
      type="date"
      error={error}
      value={moment.date}
      onChange={(date) => onChange({ ...moment, date })}
    />
    <TextField label={timeLabel} type="time" value={moment.time} onChange={(time) => onChange({ ...moment, time })} />
  </div>
);
