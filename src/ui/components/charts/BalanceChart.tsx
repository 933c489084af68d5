import { useId } from 'react';
import './balanceChart.css';

export const balanceKinds = ['listen', 'ask', 'tell'] as const;
export type BalanceKind = (typeof balanceKinds)[number];
/** Percent of the speaking time; they add up to 100, or are 0 each before anybody spoke. */
export type Shares = Readonly<Record<BalanceKind, number>>;

interface BalanceChartProps {
  readonly caption: string;
  readonly labels: Readonly<Record<BalanceKind, string>>;
  readonly columns: { readonly kind: string; readonly call: string; readonly target: string };
  /** Percent as written in this language: "70%". */
  readonly percent: (share: number) => string;
  readonly call: Shares;
  readonly target: Shares;
}

/** 70/20/10: the call's shares above the target's, and the figures below as a table. */
export function BalanceChart(props: BalanceChartProps) {
  const { caption, labels, columns, percent, call, target } = props;
  const pattern = useId().replace(/\W/g, '');
  return (
    <div className="balance-chart">
      <svg className="balance-bars" width="100%" height="132" aria-hidden="true">
        <defs>
          <Hatching id={`${pattern}-ask`} />
          <Dots id={`${pattern}-tell`} />
        </defs>
        <Bar y={0} height={72} shares={call} pattern={pattern} percent={percent} />
        <Bar y={92} height={32} shares={target} pattern={pattern} percent={percent} quiet />
      </svg>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.call}</th>
            <th scope="col">{columns.target}</th>
          </tr>
        </thead>
        <tbody>
          {balanceKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <Swatch kind={kind} pattern={pattern} />
                <span>{labels[kind]}</span>
              </th>
              <td>{percent(call[kind])}</td>
              <td>{percent(target[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BarProps {
  readonly y: number;
  readonly height: number;
  readonly shares: Shares;
  readonly pattern: string;
  readonly percent: (share: number) => string;
  readonly quiet?: boolean;
}

/** A share narrower than this has no room for its figure. */
const narrowest = 9;

/** Where each kind begins along the bar, percent. */
const begins = ({ listen, ask }: Shares): Shares => ({
  listen: 0,
  ask: listen,
  tell: listen + ask,
});

function Bar({ y, height, shares, pattern, percent, quiet = false }: BarProps) {
  const from = begins(shares);
  return (
    <g className={quiet ? 'balance-target' : 'balance-call'}>
      <rect width="100%" y={y} height={height} rx="8" className="balance-empty" />
      {balanceKinds.map((kind) => {
        const share = shares[kind];
        const x = from[kind];
        if (share <= 0) return null;
        return (
          <g key={kind}>
            <rect
              x={`${x}%`}
              width={`${share}%`}
              y={y}
              height={height}
              className={`balance-${kind}`}
            />
            {kind !== 'listen' && (
              <rect
                x={`${x}%`}
                width={`${share}%`}
                y={y}
                height={height}
                fill={`url(#${pattern}-${kind})`}
              />
            )}
            {share >= narrowest && (
              <text
                x={`${x + share / 2}%`}
                y={y + height / 2}
                className={`balance-figure balance-on-${kind}`}
              >
                {percent(share)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Swatch({ kind, pattern }: { kind: BalanceKind; pattern: string }) {
  return (
    <svg className="balance-swatch" width="18" height="18" aria-hidden="true">
      <rect width="18" height="18" rx="4" className={`balance-${kind}`} />
      {kind !== 'listen' && (
        <rect width="18" height="18" rx="4" fill={`url(#${pattern}-${kind})`} />
      )}
    </svg>
  );
}

function Hatching({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line y2="8" className="balance-ink" strokeWidth="2" />
    </pattern>
  );
}

function Dots({ id }: { id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="1.3" className="balance-ink-dot" />
    </pattern>
  );
}
