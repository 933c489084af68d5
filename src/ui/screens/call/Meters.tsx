import type { Balance } from '../../../core/scoring/scorecard.ts';
import type { Targets } from '../../../core/call/scenario.ts';
import { tintOf } from '../../../core/persona/tint.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './meters.css';

/** How they feel about what was just said; in words, empty while they load. */
export function MoodMeter({ mood }: { mood: string }) {
  const call = useMessages('call');
  return (
    <p className="meter meter-mood meter-head">
      <span>{call.mood}</span>
      <b aria-live="polite">{mood}</b>
    </p>
  );
}

/** How much more they will take: another thing than how they feel just now. */
export function PatienceMeter({ patience, most }: { patience: number; most: number }) {
  const call = useMessages('call');
  const left = Math.max(0, Math.min(patience, most));
  const tint = call.tints[tintOf(left, most)];
  return (
    <div className="meter meter-patience">
      <p className="meter-head">
        <span>{call.patience}</span>
        <b>{tint}</b>
      </p>
      <div
        className="patience"
        role="meter"
        aria-label={call.patience}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={left}
        aria-valuetext={`${call.patienceValue(left, most)}: ${tint}`}
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
    <div className="meter meter-balance">
      <p className="meter-head">
        <span>{call.balance}</span>
        <b className="figures">{`${listen} / ${ask} / ${tell}`}</b>
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
