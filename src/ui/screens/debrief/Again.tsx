import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import './again.css';

interface AgainProps {
  /** `null` where there is no way to call again. */
  readonly onAgain: ((dice: 'same' | 'new') => void) | null;
}

/** The ways on: the same luck again, new luck, or somebody else. */
export function Again({ onAgain }: AgainProps) {
  const { again } = useMessages('debrief');
  return (
    <div className="again">
      {onAgain && (
        <>
          <Button onClick={() => onAgain('same')}>{again.same}</Button>
          <Button onClick={() => onAgain('new')}>{again.fresh}</Button>
        </>
      )}
      <a className="button button-quiet" href="#/">
        {again.other}
      </a>
      {onAgain && <p className="quiet">{again.sameHint}</p>}
    </div>
  );
}
