import { createServer } from 'node:net';
import { ConfigFault, type Config } from '@academy/platform/config';

/** Looks whether the port is free before anything slow is started; throws ConfigFault when it is not. */
export function checkPort({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(faultOf(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function faultOf(error: NodeJS.ErrnoException, port: number, host: string): ConfigFault {
  if (error.code === 'EADDRINUSE') {
    return new ConfigFault(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
  if (error.code === 'EACCES')
    return new ConfigFault(`Port ${port} needs more rights than you have. Choose one above 1023 with PORT.`);
  return new ConfigFault(`HOST ${host} is not an address of this machine (${error.code ?? error.message}).`);
}
