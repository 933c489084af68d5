import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from './i18n/languages.ts';
import { createProgress } from './progress/progress.ts';
import { App } from './ui/App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const progress = createProgress(() => localStorage, preferredLanguage(navigator.languages));

createRoot(root).render(
  <StrictMode>
    <App ports={{ progress }} />
  </StrictMode>,
);
