import type { ReactNode } from 'react';
import { ReadingState } from '../../components/recordFailed/ReadingState.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { BlankSheet } from './BlankSheet.tsx';
import { ChangeStep } from './change/ChangeStep.tsx';
import { DifferenceStep } from './difference/DifferenceStep.tsx';
import { Overview } from './Overview.tsx';
import { PlanStep } from './plan/PlanStep.tsx';
import { RateStep } from './rate/RateStep.tsx';
import { SelfSteps } from './SelfSteps.tsx';
import type { SelfStep } from '../../routes/selfSteps.ts';
import { useSelf, type Self } from '../../record/useSelf.ts';
import './self.css';

/** `#/record/self` and below: rate yourself, see what the calls say, plan, and rate again (C37). */
export function SelfScreen({ step }: { step: SelfStep }) {
  return (
    <>
      <TopBar />
      {step === 'sheet' ? (
        <Page step={step}>
          <BlankSheet />
        </Page>
      ) : (
        <KeptStep step={step} />
      )}
    </>
  );
}

function Page({ step, children }: { step: SelfStep; children: ReactNode }) {
  return (
    <main className="page self">
      <SelfSteps step={step} />
      {children}
    </main>
  );
}

/** A page that needs what is kept. */
function KeptStep({ step }: { step: Exclude<SelfStep, 'sheet'> }) {
  const Step = contents[step];
  const kept = useSelf();
  return (
    <Page step={step}>
      <ReadingState reading={kept}>{(self) => <Step key={step} self={self} />}</ReadingState>
    </Page>
  );
}

const contents: Readonly<Record<Exclude<SelfStep, 'sheet'>, (props: { self: Self }) => ReactNode>> =
  {
    overview: Overview,
    rate: RateStep,
    difference: DifferenceStep,
    plan: PlanStep,
    change: ChangeStep,
  };
