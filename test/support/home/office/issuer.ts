import { foreignIssuer } from '../foreign-issuer.js';

/** The issuer of an office in its own process, which runs on the clock of the drill. */
const [callback = '', port = '0'] = process.argv.slice(2);
const issuer = await foreignIssuer(callback, Number(port));
console.log(issuer ? issuer.address : 'absent');
