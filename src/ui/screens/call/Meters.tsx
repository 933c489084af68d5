import type { Balance } from '../../../core/scoring/scorecard.ts';
import type { Targets } from '../../../core/call/scenario.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './meters.css';

interface MoodMeterProps {
  /** In words; empty while they load. */
  readonly mood: string;
  readonly patience: number;
  readonly most: number;
}

/** How they feel and how much more they will take. */
export function MoodMeter({ mood, patience, most }: MoodMeterProps) {
  const call = useMessages('call');
  const left = Math.max(0, Math.min(patience, most));
  return (
    <div className="meter">
      <p className="meter-head">
        <span>{call.mood}</span>
        <b aria-live="polite">{mood}</b>
      </p>
      <div
        className="patience"
        role="meter"
        aria-label={call.patience}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={left}
        aria-valuetext={call.patienceValue(left, most)}
      >
        {Array.from({ length: most }, (_, i) => (
          <span key={i} data-left={i < left} />
        ))}
      </div>
    </div>
  );
}

/** Who has had the floor so far, against the target (C11). */
export function BalanceBar({ balance, targets }: { balance: Balance; targets: Targets }) {
  const call = useMessages('call');
  const listen = Math.round(balance.listen);
  const ask = Math.round(balance.ask);
  const tell = Math.max(0, (balance.listenMs > 0 ? 100 : 0) - listen - ask);
  return (
    <div className="meter">
      <p className="meter-head">
        <span>{call.balance}</span>
        <b className="figures">
          {listen} / {ask} / {tell}
        </b>
      </p>
      <div className="balance-bar" role="img" aria-label={call.balanceLabel(listen, ask, tell)}>
        <span className="balance-listen" style={{ flexGrow: listen }} />
        <span className="balance-ask" style={{ flexGrow: ask }} />
        <span className="balance-tell" style={{ flexGrow: tell }} />
        <i style={{ insetInlineStart: `${targets.listen}%` }} />
        <i style={{ insetInlineStart: `${targets.listen + targets.ask}%` }} />
      </div>
      <p className="meter-foot figures">
        {call.balanceTarget(targets.listen, targets.ask, targets.tell)}
      </p>
    </div>
  );
}
