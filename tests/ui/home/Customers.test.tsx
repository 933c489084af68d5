import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ScenarioCard } from '../../../src/scenario/card.ts';
import { Customers } from '../../../src/ui/screens/home/Customers.tsx';
import { renderScreen } from '../support/renderScreen.tsx';
import { beginnersCall } from '../support/sampleCalls.ts';

const card = (id: string, name: string, difficulty: ScenarioCard['difficulty']): ScenarioCard => ({
  id,
  version: 1,
  hash: '0123456789abcdef',
  title: { zh: '', en: `The ${id}` },
  teaser: { zh: '没空。', en: 'No time.' },
  persona: 'busyManager',
  difficulty,
  goal: 'meeting',
  customer: {
    id,
    name: { zh: `${name}（中）`, en: name },
    role: { zh: '调度', en: 'Dispatch' },
    look: 'dispatcher',
  },
  company: { zh: '', en: 'Yardline' },
  endings: ['meetingBooked', 'callBackDated', 'leftOpen', 'materialSent', 'hungUp'],
});
const all = [card('gate', 'Ruth Adler', 1), card('shop', 'Bill Shaw', 2)];
const played = {
  gate: {
    best: 64,
    endings: ['meetingBooked', 'hungUp'],
    attempts: { coached: 2, practice: 0, exam: 1 },
  },
};

describe('somebody new', () => {
  test('is led to the first customer by one button', async () => {
    await renderScreen(<Customers all={all} />);
    expect(screen.getByRole('link', { name: 'Make your first call' })).toHaveAttribute(
      'href',
      '#/brief/gate',
    );
    expect(document.querySelectorAll('.button-go')).toHaveLength(1);
  });

  test('can still choose another', async () => {
    await renderScreen(<Customers all={all} />);
    expect(screen.getByRole('link', { name: 'Call Bill Shaw (coached)' })).toBeInTheDocument();
  });
});

describe('somebody who has called before', () => {
  test('sees best score and endings found', async () => {
    await act(() => renderScreen(<Customers all={all} />, { kept: { records: played } }));
    const ruth = screen.getByRole('article', { name: 'Ruth Adler' });
    await waitFor(() => expect(ruth).toHaveTextContent('64'));
    expect(ruth).toHaveTextContent('2 of 5');
    expect(screen.getByRole('article', { name: 'Bill Shaw' })).toHaveTextContent('Not called yet');
  });

  test('chooses the mode on the card', async () => {
    await act(() => renderScreen(<Customers all={all} />, { kept: { records: played } }));
    const ruth = within(screen.getByRole('article', { name: 'Ruth Adler' }));
    const links = ruth.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '#/endings/gate',
      '#/brief/gate',
      '#/brief/gate?mode=practice',
      '#/brief/gate?mode=exam',
    ]);
  });

  test('goes on with a call under way', async () => {
    const call = { transcript: beginnersCall(), thinkingMs: 0 };
    const kept = { records: played, 'call.gate': call };
    await act(() => renderScreen(<Customers all={all} />, { kept }));
    const ruth = within(screen.getByRole('article', { name: 'Ruth Adler' }));
    expect(ruth.getByRole('link', { name: 'Go on with the call' })).toHaveAttribute(
      'href',
      '#/call/gate',
    );
  });
});

test('the cards speak the language of the interface', async () => {
  const given = { language: 'zh', kept: { records: played } } as const;
  await act(() => renderScreen(<Customers all={all} />, given));
  expect(screen.getByRole('article', { name: 'Ruth Adler（中）' })).toHaveTextContent('没空。');
});
