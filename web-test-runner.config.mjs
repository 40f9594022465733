import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchersOf } from './scripts/browsers/launchers.mjs';
import { countReporter } from './scripts/test/count-reporter.mjs';
import { fingersPlugin } from './scripts/test/fingers-plugin.mjs';
import { mediaPlugin } from './scripts/test/media-plugin.mjs';
import { picturePlugin } from './scripts/test/picture-plugin.mjs';
import { wheelPlugin } from './scripts/test/wheel-plugin.mjs';

// Before a browser starts: as in Node, a zone that is not UTC.
process.env.TZ = 'Asia/Tashkent';

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  hostname: '127.0.0.1',
  browsers: await launchersOf(process.env.BROWSERS || 'chromium'),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter()],
  plugins: [
    picturePlugin(),
    mediaPlugin(),
    wheelPlugin(),
    fingersPlugin(),
    esbuildPlugin({
      ts: true,
      // For es2022 esbuild drops `with { type: 'json' }`, and the browser then refuses the file.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
};
