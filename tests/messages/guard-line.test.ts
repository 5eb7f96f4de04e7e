import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAs, tellBackground } from '../../src/messages/guard-line.ts';
import { onMessage } from '../../src/messages/messenger.ts';
import type { PageReport, PageStatus } from '../../src/messages/protocol.ts';

const status: PageStatus = { state: 'looking', findings: [] };

beforeEach(() => {
  fakeBrowser.reset();
});

describe("the guard's end and the library's", () => {
  test('what the guard tells, the background hears', async () => {
    const heard = vi.fn();
    const stop = onMessage('pageStatus', ({ data }) => {
      heard(data);
    });
    tellBackground('pageStatus', status);
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledWith(status);
    });
    stop();
  });

  test('what the popup asks, the guard answers as the library would', async () => {
    const report: PageReport = { ...status, site: 'x', matches: ['Maple'] };
    answerAs({ reportPage: () => report, openPanel: () => undefined });
    const answer = await new Promise((resolve) => {
      const question = { id: 1, type: 'reportPage', timestamp: 1 };
      void fakeBrowser.runtime.onMessage.trigger(question, {}, resolve);
    });
    expect(answer).toEqual({ res: report });
  });

  test('telling nobody is no fault', () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => {
      tellBackground('pageStatus', status);
    }).not.toThrow();
    vi.restoreAllMocks();
  });
});
