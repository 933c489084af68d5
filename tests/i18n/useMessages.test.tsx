import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { loadedMessages, loadMessages } from '../../src/i18n/load.ts';
import { LanguageProvider, useMessages } from '../../src/i18n/useMessages.tsx';

function YourTurn() {
  return <p>{useMessages('call').yourTurn}</p>;
}

test('7.5 what came with another area is drawn at once, with no fallback before it', async () => {
  expect(loadedMessages('en', 'call')).toBeNull();
  await loadMessages('en', 'common');
  let fellBack = false;
  const Fallback = () => {
    fellBack = true;
    return null;
  };
  render(
    <LanguageProvider language="en">
      <Suspense fallback={<Fallback />}>
        <YourTurn />
      </Suspense>
    </LanguageProvider>,
  );
  expect(fellBack).toBe(false);
  expect(screen.getByText(loadedMessages('en', 'call')?.yourTurn ?? '')).toBeVisible();
});
