import type { PlaceId } from './places.ts';

const paths: Readonly<Record<PlaceId, string>> = {
  // A handset.
  call: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 12l5 2v3a3 3 0 0 1-3 3A14 14 0 0 1 3 6a3 3 0 0 1 3-3z',
  // A target.
  drills: 'M12 3a9 9 0 1 0 9 9M12 8a4 4 0 1 0 4 4M12 12l8-8M20 4v4h-4',
  // Columns, growing.
  record: 'M4 20h16M7 20v-6M12 20V9M17 20V4',
  // A board on its stand.
  class: 'M4 4h16v11H4zM12 15v6M8 21h8',
  // A pencil.
  own: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
};

/** A place's sign beside its name. */
export function PlaceIcon({ of }: { of: PlaceId }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d={paths[of]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
