import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'node',
      include: ['tests/long/**/*.test.ts'],
      maxWorkers: 2,
      testTimeout: 1_800_000,
    },
  }),
);
