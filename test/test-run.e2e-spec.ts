import { TEMPLATE_VARIABLE, freshDatabase, onServer } from './support/fresh-database.js';
import { startTestRun } from './support/test-run.js';

describe('a run of the tests', () => {
  it('leaves alone another that is under way, and clears up after one that was killed', async () => {
    const template = process.env[TEMPLATE_VARIABLE];
    await onServer('CREATE DATABASE nunc_template_00000000');
    const { end } = await startTestRun();
    await end();
    process.env[TEMPLATE_VARIABLE] = template;

    await expect(onServer('DROP DATABASE nunc_template_00000000')).rejects.toThrow(
      'does not exist',
    );
    await (await freshDatabase()).drop();
  });
});
