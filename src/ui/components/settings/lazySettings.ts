import { lazy } from 'react';

/** The settings, fetched when they are opened. */
export const SettingsDialog = lazy(() =>
  import('./SettingsDialog.tsx').then((m) => ({ default: m.SettingsDialog })),
);
