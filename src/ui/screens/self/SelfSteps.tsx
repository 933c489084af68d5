import { useMessages } from '../../../i18n/useMessages.tsx';
import { WayRow } from '../../components/wayRow/WayRow.tsx';
import { selfPath, type SelfStep } from '../../routes/selfSteps.ts';

const shown = ['overview', 'difference', 'plan', 'change', 'sheet'] as const;

/** The way from one page of the self-diagnosis to another. */
export function SelfSteps({ step }: { step: SelfStep }) {
  const { steps } = useMessages('self');
  const taken = step === 'rate' ? 'overview' : step;
  return (
    <WayRow className="self-steps" label={steps.label} taken={`#${selfPath(taken)}`}>
      <a href="#/record">{steps.record}</a>
      {shown.map((one) => (
        <a key={one} href={`#${selfPath(one)}`} aria-current={one === taken ? 'page' : undefined}>
          {steps[one]}
        </a>
      ))}
    </WayRow>
  );
}
