// Runs a command with the site's own Node and tools, after an installation where one is due:
// `node scripts/run.mjs astro dev`. Every npm script goes through it; it runs on Node 18 and newer.
import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';
import { setup } from './setup.mjs';

const node = setup();
const [command, ...args] = process.argv.slice(2);
// In this order: node_modules/.bin may hold a `node` too.
process.env.PATH = [dirname(node), resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
const own = command === 'node';
const child = spawn(own ? node : command, args, {
  stdio: 'inherit',
  // Windows finds a tool's .cmd file through its shell alone.
  shell: process.platform === 'win32' && !own,
});
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (status) => {
  process.exitCode = status ?? 1;
});
// A terminal sends SIGINT to both processes; SIGTERM reaches this one alone.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill());
// npm ends its shell, which passes no signal on.
const { ppid } = process;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === ppid || child.kill(), 500).unref();
