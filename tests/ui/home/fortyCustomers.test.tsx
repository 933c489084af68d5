import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { CustomerSummary } from '../../../src/scenario/card.ts';
import { Customers } from '../../../src/ui/screens/home/Customers.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

// Forty faces are two thousand shapes, which nobody looks at here.
vi.mock('../../../src/ui/components/portrait/Portrait.tsx', () => ({ Portrait: () => null }));

const roles = ['dispatch', 'a bakery', 'coaches', 'a clinic', 'a mill'];

const customers = (count: number) =>
  Array.from(
    { length: count },
    (_, i): CustomerSummary => ({
      id: `call-${i}`,
      teaser: { zh: `没空${i}。`, en: `Has no time, number ${i}.` },
      difficulty: i < 15 ? 1 : i < 30 ? 2 : 3,
      endings: ['meetingBooked'],
      customer: {
        name: { zh: `客户${i}`, en: `Customer ${i}` },
        role: { zh: '调度', en: `Runs ${roles[i % roles.length]}` },
        look: 'dispatcher',
      },
    }),
  );
const kept = {
  records: {
    'call-0': { best: 50, endings: [], attempts: { coached: 1, practice: 0, exam: 0 } },
  },
};
// By selector: to compute the roles of all that forty cards draw takes jsdom seconds.
const one = (selector: string) => document.querySelector(selector)!;
const shown = () =>
  [...document.querySelectorAll('article h2')].map((heading) => heading.textContent);

/** Shows so many customers to somebody who has called before. */
async function open(count: number) {
  await act(() => renderScreen(<Customers all={customers(count)} />, { kept }));
  await waitFor(() => expect(shown()).toHaveLength(count));
}

async function look(words: string) {
  const user = userEvent.setup();
  await waitFor(() => expect(one('input[type=search]')).not.toBeNull());
  await user.click(one('input[type=search]'));
  await user.paste(words);
  return user;
}

test('forty customers are found by what their cards say, as one types', async () => {
  await open(40);
  const user = await look('MILL 39');
  expect(shown()).toEqual(['Customer 39']);
  expect(one('[role=status]')).toHaveTextContent('1 of 40 customers');
  // The next stops of the keyboard are the difficulty and the one that was found.
  await user.tab();
  await user.tab();
  expect(document.activeElement).toHaveAttribute('href', '#/brief/call-39');
});

test('and by how difficult they are', async () => {
  await open(40);
  const user = await look('bakery');
  await user.selectOptions(one('select'), 'Tough');
  expect(shown()).toEqual(['Customer 31', 'Customer 36']);
});

test('whoever finds nobody is told, and sees all again', async () => {
  await open(40);
  const user = await look('nobody at all');
  expect(shown()).toEqual([]);
  await user.click(screen.getByText('Show all'));
  expect(shown()).toHaveLength(40);
});

test('a few are in sight without', async () => {
  await open(9);
  expect(one('input[type=search]')).toBeNull();
});
