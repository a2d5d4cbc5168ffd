// Weighs the built pages against tests/budgets.json; with `--record`, writes what they weigh now.
import { spawnSync } from 'node:child_process';

const record = process.argv.includes('--record');
const { status } = spawnSync('playwright', ['test', 'budget', '--workers=1', '--reporter=line'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(record && { RECORD_BUDGETS: '1' }) },
});
process.exit(status ?? 1);
