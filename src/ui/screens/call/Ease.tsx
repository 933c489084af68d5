import { useMessages } from '../../../i18n/useMessages.tsx';
import { Icon } from './icons.tsx';
import './ease.css';

/** A stopwatch. */
function TimeIcon() {
  return (
    <Icon>
      <circle cx="12" cy="14" r="7" />
      <path d="M12 10v4M10 3h4M12 3v4" />
    </Icon>
  );
}

const easier = [2, 5, 10] as const;

interface EaseProps {
  /** Of the call so far: a factor on the turn's time. */
  readonly stretch: number;
  readonly onEase: (stretch: number | null) => void;
}

/** More time from here on: a stopwatch with its factor, so narrow that no word of it is cut off. */
export function Ease({ stretch, onEase }: EaseProps) {
  const call = useMessages('call');
  return (
    <span className="ease" title={call.easeTime}>
      <TimeIcon />
      <span className="figures" aria-hidden="true">
        {`×${stretch}`}
      </span>
      <select
        aria-label={call.easeTime}
        value=""
        onChange={({ target }) => {
          onEase(target.value === 'off' ? null : Number(target.value));
          target.blur();
        }}
      >
        <option value="">{call.easeTo(stretch)}</option>
        {easier
          .filter((factor) => factor > stretch)
          .map((factor) => (
            <option key={factor} value={factor}>
              {call.easeTo(factor)}
            </option>
          ))}
        <option value="off">{call.easeOff}</option>
      </select>
    </span>
  );
}
