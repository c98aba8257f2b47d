import { startEmbedded } from '../../../src/platform/embedded-postgres/start-embedded.js';

// Starts the cluster in the folder given, says so, and stops it when its input ends.
async function main(): Promise<void> {
  const { url, fresh, attached, stop } = await startEmbedded({ dataDir: process.argv[2] ?? '' });
  process.stdout.write(`${JSON.stringify({ url, fresh, attached })}\n`);
  process.stdin.resume();
  process.stdin.on('end', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
