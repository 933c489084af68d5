import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Segments } from '../../../components/settings/Segments.tsx';
import type { PlanProps } from './planProps.ts';
import { PlanForm } from './PlanForm.tsx';

const rounds = ['first', 'later'] as const;

/** The class rates itself: now, or again after two months of practice (C37). */
export function PlanSelf({ onBegin }: PlanProps) {
  const messages = useMessages('classBegin');
  const [round, setRound] = useState<(typeof rounds)[number]>('first');
  return (
    <PlanForm plan={{ kind: 'self', round }} missing="" onBegin={onBegin}>
      <Segments
        legend={messages.round}
        value={round}
        options={rounds.map((value) => ({ value, label: messages.rounds[value] }))}
        onChange={setRound}
      />
    </PlanForm>
  );
}
