/** The watch that every other test is under, put to the test. */
import { expect, test } from './fixture.ts';

const PAGE = 'https://x.com/home';
const ELSEWHERE = 'https://elsewhere.example/';

test('it has nothing to say about an ordinary page', async ({ openPage, background, extensionId, foreignRequests }) => {
  const page = await openPage(PAGE);
  await expect(page).toHaveTitle('Home / X');
  expect(background.url()).toBe(`chrome-extension://${extensionId}/background.js`);
  expect(foreignRequests).toEqual([]);
});

test('it sees a page ask for something outside', async ({ openPage, foreignRequests }) => {
  const page = await openPage(PAGE);
  await page.evaluate((url) => fetch(url).catch(() => undefined), ELSEWHERE);
  expect(foreignRequests.splice(0)).toEqual([ELSEWHERE]);
});

test('it sees the background ask for something outside', async ({ background, foreignRequests }) => {
  await background.evaluate((url) => fetch(url).catch(() => undefined), ELSEWHERE);
  expect(foreignRequests.splice(0)).toEqual([ELSEWHERE]);
});

test('it sees a page open a socket', async ({ openPage, foreignRequests }) => {
  const page = await openPage(PAGE);
  await page.evaluate((url) => void new WebSocket(url), 'wss://elsewhere.example/');
  await expect.poll(() => foreignRequests.splice(0)).toEqual(['wss://elsewhere.example/']);
});

test('it sees a page throw', async ({ openPage, faults }) => {
  const page = await openPage(PAGE);
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('thrown on purpose'))));
  await expect.poll(() => faults.splice(0).join()).toContain('thrown on purpose');
});

test('it sees the background throw and complain', async ({ background, faults }) => {
  await background.evaluate(() => {
    console.error('said on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
  });
  await expect.poll(() => faults.join()).toMatch(/said on purpose.*thrown on purpose/);
  faults.length = 0;
});

test.describe('what it saw fails the test', () => {
  test.fail();

  test('when something outside was asked for', ({ foreignRequests }) => {
    foreignRequests.push(ELSEWHERE);
  });

  test('when something threw', ({ faults }) => {
    faults.push('thrown on purpose');
  });
});
