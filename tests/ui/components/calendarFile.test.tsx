import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FollowUpRow } from '../../../src/progress/customers/schema.ts';
import { DueCard } from '../../../src/ui/components/customer/DueCard.tsx';
import { download } from '../../../src/ui/components/download.ts';
import { CalendarButton } from '../../../src/ui/screens/self/plan/CalendarButton.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

const network = vi.hoisted(() => ({ isGone: true }));

/** A chunk that comes only over the network. */
const late = vi.hoisted(() => () => ({
  get calendarOf() {
    if (network.isGone) throw new TypeError('Failed to fetch dynamically imported module');
    return () => 'BEGIN:VCALENDAR';
  },
}));
vi.mock('../../../src/progress/customers/calendar.ts', late);
vi.mock('../../../src/progress/diagnosis/calendar.ts', late);
vi.mock('../../../src/ui/components/download.ts', () => ({ download: vi.fn() }));

beforeEach(() => {
  network.isGone = true;
  vi.mocked(download).mockClear();
});

const followUp: FollowUpRow = {
  id: 'a',
  profile: 'me',
  changedAt: 1,
  format: 1,
  scenario: 'dock-queue',
  call: 'a',
  day: '2026-12-03',
  time: null,
  zone: 'UTC',
  goal: '',
  doneAt: null,
};

test.each([
  {
    what: 'a follow-up',
    shown: (
      <DueCard
        due={{ followUp, grade: null, inDays: 3 }}
        name="Carol"
        way={null}
        note={null}
        onDone={() => undefined}
      />
    ),
  },
  { what: 'a plan', shown: <CalendarButton rating="r" actions={[]} again="2027-01-30" /> },
])(
  '9.6 a calendar file of $what that the network doesn’t give is said, and there by a press',
  async ({ shown }) => {
    const user = userEvent.setup();
    await renderScreen(shown);
    const button = screen.getByRole('button', { name: /in your calendar/ });
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('The network may be gone');
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again');
    expect(download).not.toHaveBeenCalled();
    network.isGone = false;
    await user.click(button);
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    expect(screen.queryByRole('alert')).toBeNull();
  },
);
