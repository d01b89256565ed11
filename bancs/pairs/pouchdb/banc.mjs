// node banc.mjs FOLDER ROWS.ndjson RESULT.json: first pull, delta and push of PouchDB, the better of two batch sizes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import PouchDB from 'pouchdb';

const LOTS = [1_000, 5_000];
const DELTA = 1_000;
const POUSSEE = 10_000;
const TOURS = 7;
/** Rounds that warm the engines and do not count, then the rest before each one that does. */
const CHAUFFE = 12;
const REPOS = 6_000;
/** At most so many sets of rows take turns in the pushes: PouchDB carries the names of all revisions that a row has had. */
const SERIES = 4;

const [dossier, personnes, resultat] = process.argv.slice(2);
const serveur = fork(new URL('serveur.mjs', import.meta.url), [dossier, personnes]);
serveur.once('exit', (code) => {
  console.error(`the server of PouchDB ended (${code})`);
  process.exit(1);
});
const reponse = async () => (await once(serveur, 'message'))[0].valeur;
const demander = (quoi, reste = {}) => {
  serveur.send({ quoi, ...reste });
  return reponse();
};

const adresse = await reponse();
mkdirSync(`${dossier}/client`);

async function repliquer(depuis, vers, lot, attendues) {
  const octets = await demander('octets');
  const debut = performance.now();
  const { ok, docs_written: ecrites } = await PouchDB.replicate(depuis, vers, { batch_size: lot, batches_limit: 5 });
  const duree = performance.now() - debut;
  if (!ok || ecrites !== attendues) {
    throw new Error(`${ecrites} rows instead of ${attendues}`);
  }
  return { duree, octets: await demander('octets') - octets };
}

/** Each round prepares what is to be carried, and gives what carries it. */
async function repeter(preparer) {
  const tours = [];
  for (let tour = 0; tour < CHAUFFE + TOURS; tour++) {
    if (tour >= CHAUFFE) {
      await new Promise((suite) => { setTimeout(suite, REPOS); });
    }
    const porter = await preparer(tour);
    tours.push(await porter());
  }
  return tours;
}

function resumer(nom, tours) {
  const durees = tours.slice(CHAUFFE).map(({ duree }) => duree).sort((a, b) => a - b);
  const resume = {
    premiere: tours[0].duree,
    mediane: durees[durees.length >> 1],
    moindre: durees[0],
    longue: durees.at(-1),
    octets: tours.at(-1).octets,
  };
  console.log(`${nom} : ${resume.mediane.toFixed(0)} ms (de ${resume.moindre.toFixed(0)} à `
    + `${resume.longue.toFixed(0)} ; la première ${resume.premiere.toFixed(0)}), ${resume.octets} octets reçus`);
  return resume;
}

const moindre = (mesures, valeur) => mesures.reduce((a, b) => (valeur(a) <= valeur(b) ? a : b));

async function premierTirage(lot, total) {
  const copie = new PouchDB(`${dossier}/client/${lot}`);
  const tirage = await repliquer(adresse, copie, lot, total);
  const secondes = (tirage.duree / 1e3).toFixed(1);
  console.log(`premier tirage par lots de ${lot} : ${secondes} s, ${tirage.octets} octets reçus`);
  return { lot, copie, tirage };
}

async function deltas({ lot, copie }, cles) {
  const tours = await repeter(async (tour) => {
    const changees = cles.slice(tour * DELTA, (tour + 1) * DELTA);
    await demander('changer', { cles: changees, telephone: `delta ${lot} ${tour}` });
    return () => repliquer(adresse, copie, lot, DELTA);
  });
  return resumer(`delta de ${DELTA}, lots de ${lot}`, tours);
}

/** Rows that the other size leaves alone: no conflict is measured. */
async function poussees({ lot, copie }, series) {
  const tours = await repeter(async (tour) => {
    const { rows } = await copie.allDocs({ keys: series[tour % series.length], include_docs: true });
    const telephone = `poussée ${lot} ${tour}`;
    await copie.bulkDocs(rows.map(({ doc }) => ({ ...doc, telephone })));
    return async () => {
      const portee = await repliquer(copie, adresse, lot, POUSSEE);
      if (await demander('compter', { telephone }) !== POUSSEE) {
        throw new Error('not every edit is at the server');
      }
      return portee;
    };
  });
  return resumer(`poussée de ${POUSSEE}, lots de ${lot}`, tours);
}

const total = (await new PouchDB(adresse).info()).doc_count;
const copies = [];
for (const lot of LOTS) {
  copies.push(await premierTirage(lot, total));
}
const cles = (await copies[0].copie.allDocs()).rows.map(({ id }) => id);
const delta = [];
const poussee = [];
for (const copie of copies) {
  // Each copy meets every delta of the other only here, before its own are counted.
  await PouchDB.replicate(adresse, copie.copie, { batch_size: copie.lot, batches_limit: 5 });
  delta.push(await deltas(copie, cles));
}
const restantes = cles.slice((CHAUFFE + TOURS) * DELTA);
const nombre = Math.min(SERIES, Math.floor(restantes.length / POUSSEE / copies.length));
for (const [rang, copie] of copies.entries()) {
  const series = Array.from({ length: nombre }, (_, i) => (rang * nombre + i) * POUSSEE)
    .map((debut) => restantes.slice(debut, debut + POUSSEE));
  poussee.push(await poussees(copie, series));
}
const { tirage } = moindre(copies, (copie) => copie.tirage.duree);
writeFileSync(resultat, JSON.stringify({
  nom: 'PouchDB',
  personnes: total,
  tirage: tirage.duree / 1e3,
  octetsTirage: tirage.octets,
  delta: moindre(delta, ({ mediane }) => mediane),
  poussee: moindre(poussee, ({ mediane }) => mediane),
  memoireClient: process.resourceUsage().maxRSS * 1024,
  memoireServeur: await demander('memoire'),
}));
serveur.removeAllListeners('exit');
serveur.disconnect();
await once(serveur, 'exit');
process.exit();
