/** The watch that every other Firefox test is under, put to the test. */
import { expect, test } from './firefox.ts';

const PAGE = 'https://x.com/home';
const ELSEWHERE = 'https://elsewhere.example/';

test('it has nothing to say about an ordinary page', async ({ openPage, foreignRequests }) => {
  const page = await openPage(PAGE);
  expect(await page.title()).toBe('Home / X');
  expect(foreignRequests).toEqual([]);
});

test('it sees a page ask for something outside', async ({ openPage, foreignRequests, faults }) => {
  const page = await openPage(PAGE);
  await page.evaluate((url) => fetch(url).catch(() => undefined), ELSEWHERE);
  expect(foreignRequests.splice(0)).toEqual([ELSEWHERE]);
  // Firefox also says, a moment later, that the page could not read the answer.
  await expect.poll(() => faults.splice(0).join()).toContain('Cross-Origin');
});

test('it sees a request that no page made', async ({ firefox, foreignRequests }) => {
  // A page without interception stands for the background: both reach the proxy only.
  const page = await firefox.browser.newPage();
  await page.goto(ELSEWHERE).catch(() => undefined);
  await page.close();
  expect(new Set(foreignRequests.splice(0))).toEqual(new Set(['elsewhere.example:443']));
});

test('it sees a page throw', async ({ openPage, faults }) => {
  const page = await openPage(PAGE);
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('thrown on purpose'))));
  await expect.poll(() => faults.splice(0).join()).toContain('thrown on purpose');
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
