/** `npm run long-run`: it finds the tests that make up their own inputs. */

import { expect, it } from 'vitest';
import { filesOfLongRun } from '../../scripts/long-run.mjs';

it('finds random, hostile and model tests, those of secrets among them', () => {
  const files = filesOfLongRun();
  expect(files).toEqual(
    expect.arrayContaining([
      'test/model/job-model.test.ts',
      'test/domain/text/redaction.test.ts',
      'test/rms/hostile-text.test.ts',
      'test/rms/random-lists.test.ts',
    ]),
  );
  expect(files).not.toContain('test/domain/today/badge.test.ts');
});
