import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connects } from '../rig/ports.ts';
import { startProgram } from '../rig/program.ts';
import type { MailServer } from './mail-server.ts';

/** Where Debian's package puts SOGo's scripts and styles, which nginx serves itself. */
const RESOURCES = '/usr/lib/GNUstep/SOGo/WebServerResources/';

/** The door to SOGo, as its documentation wants it. */
export async function startNginx(server: MailServer, port: number, sogoPort: number): Promise<void> {
  const { directory, owner } = server;
  const home = server.make('nginx');
  const configuration = join(home, 'nginx.conf');
  const log = join(directory, 'log/nginx.log');
  writeFileSync(configuration, configure(home, port, sogoPort));
  writeFileSync(log, '', { flag: 'a' });
  chownSync(log, owner.uid, owner.gid);
  // /usr/sbin is not in the path of an ordinary user.
  const args = ['-p', home, '-c', configuration, '-e', log];
  const program = startProgram({ name: 'nginx', command: '/usr/sbin/nginx', args, log, owner });
  await server.run(program, () => connects(port));
}

function configure(home: string, port: number, sogoPort: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
pid ${home}/pid;
worker_processes 1;
daemon off;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_max_body_size 50m;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  # The session's cookie alone has 4 kB.
  large_client_header_buffers 4 32k;
  server {
    listen 127.0.0.1:${port};
    location /SOGo.woa/WebServerResources/ { alias ${RESOURCES}; }
    location /SOGo/WebServerResources/ { alias ${RESOURCES}; }
    location /SOGo {
      proxy_pass http://127.0.0.1:${sogoPort};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header x-webobjects-server-protocol HTTP/1.0;
      proxy_set_header x-webobjects-remote-host 127.0.0.1;
      proxy_set_header x-webobjects-server-name $server_name;
      proxy_set_header x-webobjects-server-url $scheme://$http_host;
      proxy_set_header x-webobjects-server-port $server_port;
      proxy_buffer_size 32k;
      proxy_buffers 8 32k;
      proxy_busy_buffers_size 64k;
    }
  }
}
`;
}
