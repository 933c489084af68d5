// What a coach who looks on shows: one chunk, fetched while it rings.
export { CoachedFace, CoachedMeters } from './CoachedStage.tsx';
export { Guide } from './Guide.tsx';
export { Tip } from './Tip.tsx';
