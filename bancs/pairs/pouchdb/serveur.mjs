// express-pouchdb over LevelDB, in a process of its own; says where it listens, then answers the bench.
import { mkdirSync, readFileSync } from 'node:fs';
import express from 'express';
import expressPouchdb from 'express-pouchdb';
import PouchDB from 'pouchdb';

const LOT = 5_000;
const [dossier, personnes] = process.argv.slice(2);
mkdirSync(`${dossier}/serveur`);
const Base = PouchDB.defaults({ prefix: `${dossier}/serveur/` });
const base = new Base('personne');

const lignes = readFileSync(personnes, 'utf8').trimEnd().split('\n').map((ligne) => {
  const { id, ...champs } = JSON.parse(ligne);
  return { _id: id, ...champs };
});
for (let debut = 0; debut < lignes.length; debut += LOT) {
  await base.bulkDocs(lignes.slice(debut, debut + LOT));
}

let envoyes = 0;
const ouvertes = new Set();
const octets = () => envoyes + [...ouvertes].reduce((somme, prise) => somme + prise.bytesWritten, 0);

async function changer(cles, telephone) {
  const { rows } = await base.allDocs({ keys: cles, include_docs: true });
  await base.bulkDocs(rows.map(({ doc }) => ({ ...doc, telephone })));
}

async function compter(telephone) {
  const { rows } = await base.allDocs({ include_docs: true });
  return rows.filter(({ doc }) => doc.telephone === telephone).length;
}

const REPONSES = {
  changer: ({ cles, telephone }) => changer(cles, telephone),
  compter: ({ telephone }) => compter(telephone),
  octets: async () => octets(),
  memoire: async () => process.resourceUsage().maxRSS * 1024,
};

process.on('message', async (demande) => process.send({ valeur: await REPONSES[demande.quoi](demande) }));
// The bench is gone, however it ended.
process.on('disconnect', () => process.exit());

const application = express();
application.use('/', expressPouchdb(Base, {
  mode: 'minimumForPouchDB',
  inMemoryConfig: true,
  logPath: `${dossier}/serveur.log`,
}));
const ecoute = application.listen(0, '127.0.0.1', () => {
  process.send({ valeur: `http://127.0.0.1:${ecoute.address().port}/personne` });
});
ecoute.on('connection', (prise) => {
  ouvertes.add(prise);
  prise.on('close', () => {
    ouvertes.delete(prise);
    envoyes += prise.bytesWritten;
  });
});
