import { timeScale, type TimeScale } from './timeScale.ts';
import './introTimeline.css';

/** One thing to say in the introduction, and when it was first said. */
export interface TimelineMark {
  readonly id: string;
  /** What it is: "who", "why". */
  readonly label: string;
  /** Milliseconds of the introduction clock; `null`: never said. */
  readonly at: number | null;
  /** Whether that was early enough; says nothing where it was never said. */
  readonly inTime: boolean;
  /** The same in words: "after 4 s", "27 s, too late", "never". */
  readonly value: string;
}

/** A line of the rep's on the introduction clock, in milliseconds. */
export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
}

interface IntroTimelineProps {
  readonly caption: string;
  /** Headings of the table's columns, for those who hear it. */
  readonly columns: { readonly what: string; readonly drawn: string; readonly when: string };
  readonly marks: readonly TimelineMark[];
  readonly spans: readonly TimelineSpan[];
  readonly limitMs: number;
}

const rowHeight = 40;
const middle = rowHeight / 2;

/** The introduction, drawn: a row for each thing to say, against the limit. A table to the ear. */
export function IntroTimeline({ caption, columns, marks, spans, limitMs }: IntroTimelineProps) {
  const scale = timeScale(
    limitMs,
    marks.map((mark) => mark.at),
  );
  return (
    <table className="intro-timeline">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{columns.what}</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">{columns.drawn}</span>
            <Axis scale={scale} limitMs={limitMs} spans={spans} />
          </th>
          <th scope="col">
            <span className="visually-hidden">{columns.when}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.id} data-said={saidWhen(mark)}>
            <th scope="row">{mark.label}</th>
            <td>
              <Row mark={mark} scale={scale} limitMs={limitMs} />
            </td>
            <td className="intro-value">{mark.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function saidWhen({ at, inTime }: TimelineMark): 'inTime' | 'late' | 'never' {
  if (at === null) return 'never';
  return inTime ? 'inTime' : 'late';
}

interface AxisProps {
  readonly scale: TimeScale;
  readonly limitMs: number;
  readonly spans: readonly TimelineSpan[];
}

/** Seconds along the top, and below them the rep's lines as they followed one another. */
function Axis({ scale, limitMs, spans }: AxisProps) {
  return (
    <svg className="intro-axis" width="100%" height="42" aria-hidden="true">
      {scale.ticks.map((ms) => (
        <text
          key={ms}
          x={`${scale.toPercent(ms)}%`}
          y="14"
          className={ms === limitMs ? 'intro-tick intro-tick-limit' : 'intro-tick'}
          textAnchor={ms === 0 ? 'start' : ms === scale.endMs ? 'end' : 'middle'}
        >
          {ms / 1000}
        </text>
      ))}
      {spans
        .filter((span) => span.from < scale.endMs)
        .map((span) => (
          <rect
            key={span.from}
            x={`${scale.toPercent(span.from) + 0.4}%`}
            width={`${Math.max(0, scale.toPercent(span.to) - scale.toPercent(span.from) - 0.8)}%`}
            y="24"
            height="10"
            rx="5"
            className="intro-span"
          />
        ))}
      <Limit x={scale.toPercent(limitMs)} from={18} to={42} />
    </svg>
  );
}

interface RowProps {
  readonly mark: TimelineMark;
  readonly scale: TimeScale;
  readonly limitMs: number;
}

function Row({ mark, scale, limitMs }: RowProps) {
  const limit = scale.toPercent(limitMs);
  const said = saidWhen(mark);
  const x = mark.at === null ? limit : scale.toPercent(mark.at);
  return (
    <svg className="intro-row" width="100%" height={rowHeight} aria-hidden="true">
      <rect x={`${limit}%`} width={`${100 - limit}%`} height={rowHeight} className="intro-beyond" />
      <line x1="0" x2="100%" y1={middle} y2={middle} className="intro-track" />
      {said !== 'never' && (
        <line x1="0" x2={`${x}%`} y1={middle} y2={middle} className="intro-run" />
      )}
      <Limit x={limit} from={0} to={rowHeight} />
      {/* A drawing of its own carries the mark, so that its shape stays in pixels. */}
      <svg x={`${x}%`} y={middle} overflow="visible">
        <Mark said={said} />
      </svg>
    </svg>
  );
}

function Limit({ x, from, to }: { x: number; from: number; to: number }) {
  return <line x1={`${x}%`} x2={`${x}%`} y1={from} y2={to} className="intro-limit" />;
}

/** In time: a disc with a tick; late: a diamond; never: a cross on the limit. */
function Mark({ said }: { said: 'inTime' | 'late' | 'never' }) {
  switch (said) {
    case 'inTime':
      return (
        <g className="mark-in-time">
          <circle r="11" />
          <path d="M-5 0L-1.5 3.5L5 -3.5" />
        </g>
      );
    case 'late':
      return (
        <g className="mark-late">
          <path d="M0 -11L11 0L0 11L-11 0Z" />
          <path d="M0 -5V1M0 4V4.6" />
        </g>
      );
    case 'never':
      return (
        <g className="mark-never">
          <circle r="10" />
          <path d="M-4 -4L4 4M4 -4L-4 4" />
        </g>
      );
  }
}
