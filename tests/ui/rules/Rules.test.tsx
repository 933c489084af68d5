import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { rules } from '../../../src/core/course/rules.ts';
import { partIds, rubric, type Criterion } from '../../../src/core/scoring/rubric.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { Rules } from '../../../src/ui/screens/rules/Rules.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

const words = { en: await loadWords('en'), zh: await loadWords('zh') };

test.each(['en', 'zh'] as const)(
  'every criterion stands there with its points (%s)',
  async (language) => {
    await renderScreen(<Rules words={words[language]} />, { language });
    for (const part of partIds) {
      const heading = screen.getByRole('heading', {
        level: 2,
        name: new RegExp(`^${words[language].parts[part]}`),
      });
      const table = within(heading.closest('section') as HTMLElement).getByRole('table');
      const criteria = Object.entries(rubric[part]) as [
        keyof typeof words.en.criteria,
        Criterion,
      ][];
      for (const [id, { most, rules: restsOn }] of criteria) {
        const { name, how } = words[language].criteria[id];
        const row = within(table).getByRole('rowheader', { name }).closest('tr');
        expect(row).toHaveTextContent(how);
        expect(row?.querySelector('.rubric-points')).toHaveTextContent(String(most));
        for (const rule of restsOn) expect(row).toHaveTextContent(rule);
      }
    }
  },
);

test('the points add up to 100', async () => {
  await renderScreen(<Rules words={words.en} />);
  expect(screen.getByText('100 points in all')).toBeInTheDocument();
});

test('a rule’s handle leads to its sentence', async () => {
  const user = userEvent.setup();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  await renderScreen(<Rules words={words.en} />);
  const [handle] = screen.getAllByRole('button', { name: `C17: ${words.en.rules.C17.title}` });
  await user.click(handle as HTMLElement);
  expect(document.activeElement).toHaveTextContent(words.en.rules.C17.sentence);
});

test('no rule about a call is hidden', async () => {
  await renderScreen(<Rules words={words.en} />);
  for (const rule of rules) {
    expect(document.getElementById(`rule-${rule}`)).toHaveTextContent(
      words.en.rules[rule].sentence,
    );
  }
});

test('it says whose rules they are and promises nothing', async () => {
  await renderScreen(<Rules words={words.en} />);
  expect(screen.getByText(/no study was found that supports the numbers/)).toBeInTheDocument();
  expect(screen.getByText(/promises no sale/)).toBeInTheDocument();
});
