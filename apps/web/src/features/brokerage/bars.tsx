interface BarsProps {
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** From 0 on; a null has no bar. */
  readonly values: readonly (number | null)[];
  /** The value of a full bar. */
  readonly full: number;
}

const [WIDTH, ROW, BAR] = [400, 28, 18];

/** Values as bars, one below the other in the order of the table that says the same. */
export const Bars = ({ label, values, full }: BarsProps) => (
  <svg className="tve-bars" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${Math.max(1, values.length) * ROW}`}>
    {values.map((value, row) => (
      <g key={row} transform={`translate(0 ${row * ROW + (ROW - BAR) / 2})`}>
        <rect className="tve-bars__ground" width={WIDTH} height={BAR} rx="3" />
        <rect
          className="tve-bars__bar"
          width={full === 0 ? 0 : (Math.min(value ?? 0, full) / full) * WIDTH}
          height={BAR}
          rx="3"
        />
      </g>
    ))}
  </svg>
);
