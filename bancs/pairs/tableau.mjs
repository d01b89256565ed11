// node tableau.mjs FOLDER: what each left there, side by side.
import { readFileSync } from 'node:fs';

const [dossier] = process.argv.slice(2);
const lire = (nom) => JSON.parse(readFileSync(`${dossier}/${nom}.json`, 'utf8'));
const notre = lire('siimop');
const pairs = ['pouchdb', 'symmetricds'].map(lire);
const tous = [notre, ...pairs];

const nombre = (valeur, decimales = 0) => valeur.toLocaleString('fr-FR', {
  minimumFractionDigits: decimales,
  maximumFractionDigits: decimales,
});
const unite = (valeur, decimales, nom) => `${nombre(valeur, decimales)}\u00A0${nom}`;
const durees = ({ mediane, moindre, longue }) =>
  `${unite(mediane, 0, 'ms')} (de ${nombre(moindre)} à ${nombre(longue)})`;
const fois = (valeur, reference) => `× ${nombre(valeur / reference, valeur < reference ? 2 : 1)}`;
const debit = ({ personnes, tirage }) => personnes / tirage;
const memoire = (octets) => unite(octets / 2 ** 20, 0, 'Mio');

const LIGNES = [
  ['premier tirage', (r) => unite(r.tirage, 1, 's')],
  ['premier tirage, personnes/s', (r) => nombre(debit(r))],
  ['rapporté à H2 seul', (r) => nombre(debit(r) / notre.h2Seul, 2)],
  ['SiiMOP, premier tirage, rapporté à lui', (r) => fois(debit(notre), debit(r))],
  ['delta de 1\u00A0000', (r) => durees(r.delta)],
  ['SiiMOP, delta, rapporté à lui', (r) => fois(r.delta.mediane, notre.delta.mediane)],
  ['poussée de 10\u00A0000', (r) => durees(r.poussee)],
  ['poussée, retour compris', (r) => (r.retour ? durees(r.retour) : '–')],
  ['la première des poussées', (r) => unite(r.poussee.premiere, 0, 'ms')],
  ['SiiMOP, poussée, rapporté à lui', (r) => fois(r.poussee.mediane, notre.poussee.mediane)],
  ['octets reçus, premier tirage', (r) => unite(r.octetsTirage / 1e6, 1, 'Mo')],
  ['octets reçus, delta', (r) => unite(r.delta.octets / 1e3, 0, 'ko')],
  ['mémoire du client au plus', (r) => memoire(r.memoireClient)],
  ['mémoire du serveur au plus', (r) => memoire(r.memoireServeur)],
];

console.log(`${nombre(notre.personnes)} personnes ; SiiMOP en tire ${nombre(notre.lignes)} lignes, soit `
  + `${nombre(notre.lignes / notre.tirage / notre.h2Seul, 2)} de H2 seul (${nombre(notre.h2Seul)} lignes/s).\n`);
console.log(`| mesure | ${tous.map(({ nom }) => nom).join(' | ')} |`);
console.log(`|---|${'---:|'.repeat(tous.length)}`);
for (const [mesure, valeur] of LIGNES) {
  console.log(`| ${mesure} | ${tous.map(valeur).join(' | ')} |`);
}
