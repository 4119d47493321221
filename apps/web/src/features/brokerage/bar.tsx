interface BarProps {
  readonly value: number;
  /** The value of a full bar. */
  readonly full: number;
}

const [WIDTH, HEIGHT] = [400, 18];

/** A value as a bar; it stands beside its number, so nobody has to read it from the bar. */
export const Bar = ({ value, full }: BarProps) => (
  <svg className="tve-bar" aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
    <rect className="tve-bar__ground" width={WIDTH} height={HEIGHT} rx="3" />
    <rect
      className="tve-bar__value"
      width={full === 0 ? 0 : (Math.min(value, full) / full) * WIDTH}
      height={HEIGHT}
      rx="3"
    />
  </svg>
);
