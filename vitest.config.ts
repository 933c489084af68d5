import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Many minutes: a busy machine is slow, and only a test that hangs runs into this. */
const patienceMs = 900_000;

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/e2e/**', 'tests/long/**'],
            // One process runs many files, and what they import and solve is there for the next. So
            // these mock no modules, and hooks stand in the test's own file.
            isolate: false,
            // Walks make much that is soon forgotten: more room for it, and it is swept up less often.
            execArgv: ['--max-semi-space-size=32'],
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            // Components: a test file that ends in .tsx gets a document.
            name: 'dom',
            environment: 'jsdom',
            // jsdom is read once; every file still has modules and a document of its own.
            pool: 'vmThreads',
            include: ['tests/**/*.test.tsx'],
            exclude: ['tests/e2e/**', 'tests/long/**'],
            setupFiles: ['tests/support/dom.ts'],
            sequence: { groupOrder: 1 },
          },
        },
      ],
      maxWorkers: 2,
      testTimeout: patienceMs,
      hookTimeout: patienceMs,
    },
  }),
);
