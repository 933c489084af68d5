import './radar.css';

/** One of the two shapes; `null`: nothing is known on that axis, and the line has a gap. */
export interface RadarSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

interface RadarProps {
  /** What it shows, in a sentence. The figures stand in a table beside it. */
  readonly label: string;
  /** Named clockwise from the top. */
  readonly axes: readonly string[];
  /** The ends of the scale, at the centre and at the rim. */
  readonly scale: readonly [from: number, to: number];
  /** Dashed with rings, then full with squares: colour is never what tells them apart. */
  readonly series: readonly [RadarSeries, RadarSeries];
}

const width = 392;
const height = 252;
const centre = { x: width / 2, y: 122 };
const radius = 86;
/** Beyond the rim. */
const labelGap = 12;
const lineHeight = 17;
/** Characters from which on a label of several words takes two lines. */
const longLabel = 9;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point on an axis, `part` of the way out. */
function pointOn(axis: number, axes: number, out: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: centre.x + out * Math.cos(angle), y: centre.y + out * Math.sin(angle) };
}

const written = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const polygon = (points: readonly Point[]) => `M${points.map(written).join('L')}Z`;

/** Two figures on a few axes, as two shapes over one web. */
export function Radar({ label, axes, scale, series }: RadarProps) {
  const [from, to] = scale;
  const out = (value: number) => (radius * (value - from)) / (to - from);
  const rings = Array.from({ length: to - from }, (_, i) => from + i + 1);
  return (
    <figure className="radar">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {rings.map((value) => (
          <path
            key={value}
            className="radar-ring"
            d={polygon(axes.map((_, i) => pointOn(i, axes.length, out(value))))}
          />
        ))}
        {axes.map((name, i) => (
          <g key={name}>
            <path
              className="radar-ring"
              d={`M${written(centre)}L${written(pointOn(i, axes.length, radius))}`}
            />
            <AxisLabel name={name} at={pointOn(i, axes.length, radius + labelGap)} />
          </g>
        ))}
        {series.map(({ label: name, values }, i) => (
          <Shape
            key={name}
            kind={i === 0 ? 'first' : 'second'}
            points={values.map((value, axis) =>
              value === null ? null : pointOn(axis, axes.length, out(value)),
            )}
          />
        ))}
      </svg>
      <figcaption>
        {series.map(({ label: name }, i) => (
          <span key={name} className="radar-key">
            <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true">
              <Shape
                kind={i === 0 ? 'first' : 'second'}
                points={[
                  { x: 8, y: 8 },
                  { x: 36, y: 8 },
                ]}
              />
            </svg>
            <span>{name}</span>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** A label outside of the rim; on the sides it grows outwards. */
function AxisLabel({ name, at }: { name: string; at: Point }) {
  const aside = at.x - centre.x;
  const anchor = Math.abs(aside) < 8 ? 'middle' : aside > 0 ? 'start' : 'end';
  const space = name.indexOf(' ');
  const lines =
    name.length > longLabel && space > 0 ? [name.slice(0, space), name.slice(space + 1)] : [name];
  const top = at.y - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, i) => (
    <text
      key={line}
      className="radar-label"
      x={at.x}
      y={top + i * lineHeight}
      textAnchor={anchor}
      aria-hidden="true"
    >
      {line}
    </text>
  ));
}

interface ShapeProps {
  readonly kind: 'first' | 'second';
  readonly points: readonly (Point | null)[];
}

function Shape({ kind, points }: ShapeProps) {
  const known = points.filter((point) => point !== null);
  const whole = known.length === points.length && points.length > 2;
  // Where something is missing, only neighbours are joined.
  const joints = points.flatMap((point, i) => {
    const next = points[(i + 1) % points.length];
    return point && next ? [`M${written(point)}L${written(next)}`] : [];
  });
  return (
    <g className={`radar-${kind}`}>
      <path className="radar-line" d={whole ? polygon(known) : joints.join('')} />
      {known.map((point) =>
        kind === 'first' ? (
          <circle key={written(point)} className="radar-mark" cx={point.x} cy={point.y} r="5" />
        ) : (
          <rect
            key={written(point)}
            className="radar-mark"
            x={point.x - 4}
            y={point.y - 4}
            width="8"
            height="8"
          />
        ),
      )}
    </g>
  );
}
