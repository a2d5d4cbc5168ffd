// Weighs the built pages against tests/budgets.json and prints what they weigh.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('playwright', ['test', 'budget', '--workers=1', '--reporter=line'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
