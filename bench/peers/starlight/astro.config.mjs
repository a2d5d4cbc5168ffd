import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import sidebar from './sidebar.json' with { type: 'json' };

export default defineConfig({
  site: 'https://cape-portal-guide.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'CAPE Portal Guide', sidebar }), preact()],
  vite: { resolve: { alias: { guide: fileURLToPath(new URL('./guide', import.meta.url)) } } },
});
