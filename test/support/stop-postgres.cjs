/** Jest's global teardown. */
module.exports = async () => {
  await globalThis.nuncTestRun?.end();
};
