import { foreignIssuer } from '../foreign-issuer.js';

/** The issuer of an office as a process of its own, because it lives on the clock of the drill. */
const [callback = '', port = '0'] = process.argv.slice(2);
const issuer = await foreignIssuer(callback, Number(port));
console.log(issuer ? issuer.address : 'absent');
