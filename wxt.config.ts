import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description: 'Reads your draft once more before the world does. Everything stays on this computer.',
    permissions: ['storage', 'alarms'],
    host_permissions: ['https://x.com/*', 'https://www.linkedin.com/*', 'https://www.facebook.com/*'],
  }),
});
