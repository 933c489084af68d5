import type { Mode } from '../../../../core/call/transcript.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Segments } from '../../../components/settings/Segments.tsx';

/** Factors on the time of a turn that a trainer can choose; `off`: untimed. */
const factors = ['off', 1, 2, 5, 10] as const;

/** The factor that a mode has unless somebody says otherwise; `null`: untimed. */
export const usualStretch: Readonly<Record<Mode, number | null>> = {
  coached: null,
  practice: null,
  exam: 1,
};

interface TimeChoiceProps {
  readonly legend: string;
  readonly value: number | null;
  readonly onChange: (factor: number | null) => void;
}

/** How much time a turn has. */
export function TimeChoice({ legend, value, onChange }: TimeChoiceProps) {
  const { times } = useMessages('classBegin');
  return (
    <Segments
      legend={legend}
      value={value ?? 'off'}
      options={factors.map((factor) => ({ value: factor, label: times[factor] }))}
      onChange={(chosen) => onChange(typeof chosen === 'number' ? chosen : null)}
    />
  );
}
