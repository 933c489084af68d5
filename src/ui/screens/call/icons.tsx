import type { ReactNode } from 'react';

export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const slash = <path d="M4 4l16 16" />;

/** A talking head, struck out when off. */
export function SpeechIcon({ on }: { on: boolean }) {
  return (
    <Icon>
      <path d="M4 19c0-3 2.2-4.5 4.5-4.5S13 16 13 19" />
      <circle cx="8.5" cy="9" r="3" />
      <path d="M15.5 7c1.2 1.4 1.2 3.8 0 5.2M18.3 5c2.4 2.6 2.4 6.8 0 9.4" />
      {!on && slash}
    </Icon>
  );
}

/** A loudspeaker, struck out when off. */
export function SoundIcon({ on }: { on: boolean }) {
  return (
    <Icon>
      <path d="M4 10v4h3l5 4V6L7 10z" />
      <path d="M15.5 9c1.4 1.7 1.4 4.3 0 6M18.3 6.5c2.7 3.2 2.7 7.8 0 11" />
      {!on && slash}
    </Icon>
  );
}

/** A gear. */
export function SettingsIcon() {
  return (
    <Icon>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </Icon>
  );
}

/** A handset lying down. */
export function HangUpIcon() {
  return (
    <Icon>
      <path
        d="M3.5 14.5c-1-3 3-6 8.500-6s9.500 3 8.500 6l-.6 1.700-4.400-1.200v-2.300a12 12 0 0 0-7 0V15l-4.400 1.200z"
        fill="currentColor"
        stroke="none"
      />
    </Icon>
  );
}

/** An arrow turning back. */
export function UndoIcon() {
  return (
    <Icon>
      <path d="M9 14L4 9l5-5" />
      <path d="M4 9h10a6 6 0 0 1 0 12h-3" />
    </Icon>
  );
}

/** A sheet with a list. */
export function BriefIcon() {
  return (
    <Icon>
      <path d="M6 3h9l4 4v14H6z" />
      <path d="M9.5 11h6M9.5 15h6" />
    </Icon>
  );
}
