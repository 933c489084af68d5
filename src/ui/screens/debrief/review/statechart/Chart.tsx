import type { ChartState } from '../../../../../core/persona/chart.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { Arrows } from './Arrows.tsx';
import type { PathTaken } from './pathTaken.ts';

/** What a column needs for its boxes in boxes, px. */
const regionWidth = 250;

interface ChartProps {
  readonly chart: ChartState;
  readonly path: PathTaken;
  readonly selected: number;
  /** The state whose arrows are being looked at. */
  readonly asked: string | null;
  readonly onAsk: (path: string) => void;
  readonly nameOf: (path: string) => string;
}

/**
 * States as boxes in boxes: the regions that go on side by side as columns, what ends the call below
 * them. A nested list, so that it reads without being seen.
 */
export function Chart({ chart, path, selected, ...box }: ChartProps) {
  const { chart: messages } = useMessages('review');
  const talking = chart.states.filter(({ type }) => type !== 'final');
  const ends = chart.states.filter(({ type }) => type === 'final');
  // One machine may hold its regions in parallel, another goes through its states one by one.
  const regions = talking.flatMap((state) => (state.type === 'parallel' ? state.states : [state]));
  const shared = { path, selected, ...box };
  return (
    // Scrolls sideways on a phone, so the keyboard has to be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="chart-scroll" tabIndex={0} role="group" aria-label={messages.title}>
      <div className="chart-field" style={{ minWidth: `${regions.length * regionWidth}px` }}>
        <div className="chart-regions">
          {regions.map((region) => (
            <section key={region.path} className="chart-region">
              <h3>{box.nameOf(region.path)}</h3>
              <ul className="chart-states">
                {region.states.map((state) => (
                  <StateBox key={state.path} state={state} {...shared} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section className="chart-endings">
          <h3>{messages.endings}</h3>
          <ul className="chart-states">
            {ends.map((state) => (
              <StateBox key={state.path} state={state} {...shared} />
            ))}
          </ul>
        </section>
        <Arrows path={path} selected={selected} />
      </div>
    </div>
  );
}

type StateBoxProps = Omit<ChartProps, 'chart'> & { readonly state: ChartState };

function StateBox({ state, ...shared }: StateBoxProps) {
  const { path, asked, onAsk, nameOf } = shared;
  const messages = useMessages('review');
  const entered = path.enteredAt.get(state.path);
  const now = path.now.has(state.path);
  const at = (turn: number) => (turn === 0 ? messages.chart.pickUp : messages.chart.atTurn(turn));
  const name = nameOf(state.path);
  return (
    <li
      className="chart-state"
      data-path={state.path}
      data-type={state.type}
      data-now={now}
      data-visited={entered !== undefined}
    >
      <button
        type="button"
        className="state-head"
        aria-pressed={asked === state.path}
        aria-current={now ? 'true' : undefined}
        onClick={() => onAsk(state.path)}
      >
        <span>{name}</span>
        {entered && (
          <>
            <span className="visually-hidden">
              {`, ${messages.chart.entered(entered.map(at).join(', '))}${now ? `, ${messages.chart.now}` : ''}`}
            </span>
            <span className="state-turns figures" aria-hidden="true">
              {entered.map((turn) => (
                <span key={turn} data-now={turn === shared.selected}>
                  {turn === 0 ? '☎' : turn}
                </span>
              ))}
            </span>
          </>
        )}
      </button>
      {state.states.length > 0 && (
        <ul className="chart-states">
          {state.states.map((inner) => (
            <StateBox key={inner.path} state={inner} {...shared} />
          ))}
        </ul>
      )}
    </li>
  );
}
