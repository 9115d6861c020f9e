import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall, installPackages, which } from '../../deploy/set-up/debian.mjs';
import { freePort } from './bare-site.mjs';

const find = () => which('nginx') ?? which('/usr/sbin/nginx');

/** nginx, from Debian where it is missing; null where it can't be had. */
export async function ensureNginx() {
  if (!find() && canInstall()) await installPackages('nginx-light');
  return find();
}

/**
 * Serves files from memory as fast as a server can: one process, no log, no compression.
 * @param {Record<string, string>} files address → HTML
 */
export async function startNginx(program, files) {
  const folder = mkdtempSync(join(tmpdir(), 'fair-nginx-'));
  mkdirSync(join(folder, 'html'));
  const locations = Object.entries(files).map(([path, html], index) => {
    writeFileSync(join(folder, 'html', `${index}.html`), html);
    return `location = ${path} { try_files /${index}.html =404; }`;
  });
  const port = await freePort();
  const config = `
    daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 512; }
    http {
      access_log off; default_type text/html; keepalive_requests 1000000;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      open_file_cache max=100;
      server { listen 127.0.0.1:${port}; root ${folder}/html; ${locations.join(' ')} }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    try {
      await fetch(url);
      break;
    } catch {
      // Not listening yet.
    }
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
