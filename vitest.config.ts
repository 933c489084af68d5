import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

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
          },
        },
        {
          extends: true,
          test: {
            // Components: a test file that ends in .tsx gets a document.
            name: 'dom',
            environment: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            exclude: ['tests/e2e/**', 'tests/long/**'],
            setupFiles: ['tests/support/dom.ts'],
          },
        },
      ],
      maxWorkers: 2,
      testTimeout: 20_000,
    },
  }),
);
