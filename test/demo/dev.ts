import { spawn } from 'node:child_process';
import { startPracticeMailbox } from '../practice/server.ts';
import { findOrInstallChromium } from '../rig/install.mjs';

const mailbox = await startPracticeMailbox({ port: 4025 });
const { executable, env } = await findOrInstallChromium();
const dev = spawn('node_modules/.bin/wxt', {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...env,
    FORGET_ME_NOT_LOOPBACK: '1',
    FORGET_ME_NOT_CHROMIUM: executable,
    FORGET_ME_NOT_START: mailbox.url,
  },
});
dev.on('exit', async (code) => {
  await mailbox.stop();
  process.exitCode = code ?? 1;
});
