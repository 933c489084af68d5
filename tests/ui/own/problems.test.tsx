import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/course/language.ts';
import { readPhrasebook } from '../../../src/scenario/readPhrasebook.ts';
import { Problems } from '../../../src/ui/screens/own/Problems.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

const { problems } = readPhrasebook('format: 7\nid: x\nreplies: {}\n', 'x');
const inEnglishOnly = { line: 9, column: 1, message: 'no way there' };
const show = (language: Language, more: typeof problems = []) =>
  act(() =>
    renderScreen(<Problems problems={[...problems, ...more]} onGoTo={() => undefined} />, {
      language,
    }),
  );

describe('9.23 problems speak the language of the screen', () => {
  test('in Chinese', async () => {
    await show('zh');
    expect(screen.getByText('这里应是 1，却是 7')).toHaveAttribute('lang', 'zh-Hans');
    expect(screen.queryByText(/只有英文/)).not.toBeInTheDocument();
  });

  test('in English', async () => {
    await show('en');
    expect(screen.getByText('expected 1, found 7')).toHaveAttribute('lang', 'en');
  });

  test('those that have English words only are marked as such', async () => {
    await show('zh', [inEnglishOnly]);
    expect(screen.getByText('no way there')).toHaveAttribute('lang', 'en');
    expect(screen.getByText(/只有英文/)).toBeInTheDocument();
  });
});
