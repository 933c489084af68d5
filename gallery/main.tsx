import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Gallery } from './Gallery.tsx';

// The gallery: `npm run dev`, then `/gallery/`. No build has it: only `index.html` at the top is
// built. Its address says what is shown: `?show=home&lang=zh&theme=dark`.

const root = document.getElementById('root');
if (!root) throw new Error('gallery/index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
