import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The page for frames, as it is shipped: `npm run build` writes it.
  staticDirs: [{ from: '../dist/cdn', to: '/cdn' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      // The renderer imports lit on its own way; without this two copies of it are loaded.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
      ],
    },
    // The documentation blocks and axe are large; they are no part of the library.
    build: { ...vite.build, chunkSizeWarningLimit: 4096 },
  }),
};

export default config;
