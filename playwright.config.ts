import { defineConfig } from '@playwright/test';

const isCi = process.env.CI === 'true';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // A browser with an extension belongs to one worker; more workers than this gain nothing on two cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: isCi,
  // No second attempts: a test that passes sometimes is a fault of ours.
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts', workers: 1 },
  ],
});
