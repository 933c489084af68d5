import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../../src/core/call/transcript.ts';
import { noRecord } from '../../../src/progress/records.ts';
import { Brief } from '../../../src/ui/screens/brief/Brief.tsx';
import { tinyCall } from '../../support/tinyCall.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const { scenario } = tinyCall();

// What comes late on the screen is here before the first key, whoever else keeps the machine busy.
await import('../../../src/ui/screens/brief/Noted.tsx');

async function show(given: { mode?: Mode; seed?: number | null; exams?: number } = {}) {
  const { mode = 'coached', seed = 4711, exams = 0 } = given;
  const onDial = vi.fn<(mode: Mode, seed: number) => void>();
  await renderScreen(
    <Brief
      scenario={scenario}
      language="en"
      record={{ ...noRecord, attempts: { ...noRecord.attempts, exam: exams } }}
      mode={mode}
      seed={seed}
      after={null}
      onDial={onDial}
    />,
  );
  return { onDial, user: userEvent.setup() };
}

describe('the call sheet', () => {
  test('says who, why, what is known, the goal and the fallback', async () => {
    await show();
    const { brief, customers } = scenario;
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(customers[0].name.en);
    for (const text of [brief.situation, brief.goal, brief.fallback, ...brief.known]) {
      expect(screen.getByText(text.en)).toBeInTheDocument();
    }
  });

  test('Enter dials', async () => {
    const { onDial, user } = await show();
    await user.keyboard('{Enter}');
    expect(onDial).toHaveBeenCalledExactlyOnceWith('coached', 4711);
  });

  test('Enter on a link follows the link', async () => {
    const { onDial, user } = await show();
    screen.getByRole('link', { name: 'See how it is scored' }).focus();
    await user.keyboard('{Enter}');
    expect(onDial).not.toHaveBeenCalled();
  });

  test('the mode chosen is the mode dialled', async () => {
    const { onDial, user } = await show();
    await user.click(screen.getByRole('radio', { name: /^Exam/ }));
    await user.click(screen.getByRole('button', { name: /^Dial/ }));
    expect(onDial).toHaveBeenCalledExactlyOnceWith('exam', 4711);
  });

  test('says how often the exam was taken', async () => {
    await show({ exams: 3 });
    expect(screen.getByText(/taken this exam 3 times/)).toBeInTheDocument();
  });

  test('rolls dice where the link gives none', async () => {
    const { onDial, user } = await show({ seed: null });
    await user.keyboard('{Enter}');
    expect(onDial.mock.calls[0]?.[1]).toBeGreaterThanOrEqual(0);
  });

  test('a dice number that is none says so and does not dial', async () => {
    const { onDial, user } = await show();
    await user.click(screen.getByText('More options'));
    const field = await screen.findByRole('textbox', { name: 'Dice number' });
    await user.clear(field);
    await user.type(field, '12x');
    expect(screen.getByRole('alert')).toHaveTextContent('whole number');
    expect(screen.getByRole('button', { name: /^Dial/ })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Roll another' }));
    await user.click(screen.getByRole('button', { name: /^Dial/ }));
    expect(onDial).toHaveBeenCalledOnce();
  });
});
