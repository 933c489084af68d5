import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';

interface RewindHereProps {
  readonly kind?: 'now' | 'go';
  readonly label: string;
  readonly hint?: string;
  readonly isUnderWay: () => boolean;
  readonly onRewind: () => Promise<void>;
}

/** Plays on from before the turn; asks first where that puts another call aside. */
export function RewindHere(props: RewindHereProps) {
  const { kind = 'now', label, hint, isUnderWay, onRewind } = props;
  const messages = useMessages('review');
  const [step, setStep] = useState<'ready' | 'asking' | 'under way' | 'failed'>('ready');
  const go = () => {
    setStep('under way');
    onRewind().catch(() => setStep('failed'));
  };
  if (step === 'asking') {
    return (
      <div className="rewind" role="group" aria-label={label}>
        <p role="status">{messages.underWay}</p>
        <Button kind="now" onClick={go}>
          {messages.rewindAnyway}
        </Button>
        <Button kind="quiet" onClick={() => setStep('ready')}>
          {messages.keep}
        </Button>
      </div>
    );
  }
  return (
    <div className="rewind">
      <Button
        kind={kind}
        disabled={step === 'under way'}
        onClick={() => (isUnderWay() ? setStep('asking') : go())}
      >
        {label}
      </Button>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {step === 'failed' && <p role="alert">{messages.rewindFailed}</p>}
    </div>
  );
}
