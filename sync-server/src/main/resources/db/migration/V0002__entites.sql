-- Tables of the entities, in the order of the register. Beside the columns of the descriptor: the id, the transaction
-- that wrote the row last, and the portee of those who receive it (both kept by the server alone).

create table region (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(3) not null,
  libelle varchar(100) not null,
  ars varchar(100) not null
);

create table subdivision (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(40) not null,
  libelle varchar(100) not null,
  region uuid not null,
  regions_couvertes varchar(200) not null,
  interregion varchar(60) not null,
  chu varchar(120) not null
);

create table filiere (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(20) not null,
  libelle varchar(60) not null
);

create table ufr (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(40) not null,
  libelle varchar(200) not null,
  filiere uuid not null,
  subdivision uuid not null
);

create table groupe_r2c (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  numero integer not null,
  libelle varchar(120) not null,
  officiel boolean not null
);

create table des (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(20) not null,
  libelle varchar(150) not null,
  filiere uuid not null,
  discipline varchar(40) not null,
  groupe_r2c uuid,
  annees integer not null,
  co_des varchar(60)
);

create table maquette (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  des uuid not null,
  promotion_debut integer,
  promotion_fin integer,
  semestres_socle integer not null,
  semestres_appro integer not null,
  semestres_conso integer not null,
  source varchar(300) not null
);

create table option_des (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(20) not null,
  libelle varchar(150) not null,
  des uuid not null,
  precoce boolean not null
);

create table fst (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(20) not null,
  libelle varchar(150) not null
);

create table semestre (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  code varchar(7) not null,
  libelle varchar(40) not null,
  debut date not null,
  fin date not null
);

create table etablissement (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  libelle varchar(200) not null,
  finess varchar(20),
  siret varchar(20),
  type varchar(40) not null,
  adresse varchar(200),
  code_postal varchar(10),
  ville varchar(100),
  subdivision uuid not null,
  source varchar(40) not null
);

create table personne (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  civilite varchar(10),
  nom varchar(100) not null,
  prenom varchar(100) not null,
  date_naissance date,
  email varchar(200),
  telephone varchar(30),
  rpps varchar(20),
  subdivision uuid,
  source varchar(40) not null
);

create table fonction (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  personne uuid not null,
  type varchar(40) not null,
  subdivision uuid,
  des uuid,
  debut date not null,
  fin date
);

create table terrain (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  numero varchar(20) not null,
  libelle varchar(200) not null,
  etablissement uuid not null,
  specialite_appel uuid not null,
  option_des uuid,
  subdivision uuid not null,
  universitaire boolean not null,
  description varchar(2000),
  etat varchar(40) not null
);

create table intervenant (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  terrain uuid not null,
  personne uuid not null,
  role varchar(40) not null,
  debut date not null,
  fin date
);

create table agrement (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  numero varchar(20) not null,
  terrain uuid not null,
  type varchar(40) not null,
  des uuid,
  option_des uuid,
  fst uuid,
  phases varchar(3) not null,
  duree_ans integer not null,
  debut date not null,
  fin date,
  etat varchar(40) not null,
  date_etat date
);

create table lien_agrement (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  agrement uuid not null,
  agrement_lie uuid not null,
  nature varchar(40) not null
);

create table poste (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  agrement uuid not null,
  numero varchar(20) not null,
  libelle varchar(200) not null,
  phases varchar(3) not null,
  places integer not null,
  type varchar(40) not null,
  duree_mois integer not null,
  decale boolean not null,
  indication varchar(200),
  valide_ars boolean not null,
  semestre uuid not null,
  acces varchar(40) not null,
  agrement_lie uuid
);

create table interne (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  numero varchar(20) not null,
  personne uuid not null,
  ine varchar(20),
  subdivision uuid not null,
  ufr uuid,
  filiere uuid not null,
  des uuid,
  option_des uuid,
  fst uuid,
  phase varchar(40),
  promotion integer not null,
  type_concours varchar(40) not null,
  cesp boolean not null,
  regime varchar(40) not null,
  statut varchar(40) not null
);

create table rang_concours (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  interne uuid not null,
  groupe_r2c uuid,
  rang integer not null,
  participants integer not null
);

create table activite_semestrielle (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  interne uuid not null,
  semestre uuid not null,
  situation varchar(40) not null,
  phase varchar(40),
  agrement uuid,
  poste uuid,
  lieu varchar(200),
  validation varchar(40) not null,
  cause varchar(40),
  mode varchar(40) not null,
  commentaire varchar(2000)
);

-- Keys: one row per key (rows whose key has an empty part excepted).
create unique index uk_region on region (code);
create unique index uk_subdivision on subdivision (code);
create unique index uk_filiere on filiere (code);
create unique index uk_ufr on ufr (code);
create unique index uk_groupe_r2c on groupe_r2c (numero);
create unique index uk_des on des (code);
create unique index uk_maquette on maquette (des, promotion_debut);
create unique index uk_option_des on option_des (code);
create unique index uk_fst on fst (code);
create unique index uk_semestre on semestre (code);
create unique index uk_etablissement on etablissement (finess);
create unique index uk_personne on personne (email);
create unique index uk_terrain on terrain (numero);
create unique index uk_intervenant on intervenant (terrain, personne, role, debut);
create unique index uk_agrement on agrement (numero);
create unique index uk_lien_agrement on lien_agrement (agrement, agrement_lie);
create unique index uk_poste on poste (agrement, semestre, numero);
create unique index uk_interne on interne (numero);
create unique index uk_rang_concours on rang_concours (interne, groupe_r2c);
create unique index uk_activite_semestrielle on activite_semestrielle (interne, semestre);

-- References, each with an index on its column unless the key begins with it.
create index ix_subdivision_region on subdivision (region);
alter table subdivision add constraint fk_subdivision_region foreign key (region) references region (id);
create index ix_ufr_filiere on ufr (filiere);
alter table ufr add constraint fk_ufr_filiere foreign key (filiere) references filiere (id);
create index ix_ufr_subdivision on ufr (subdivision);
alter table ufr add constraint fk_ufr_subdivision foreign key (subdivision) references subdivision (id);
create index ix_des_filiere on des (filiere);
alter table des add constraint fk_des_filiere foreign key (filiere) references filiere (id);
create index ix_des_groupe_r2c on des (groupe_r2c);
alter table des add constraint fk_des_groupe_r2c foreign key (groupe_r2c) references groupe_r2c (id);
alter table maquette add constraint fk_maquette_des foreign key (des) references des (id);
create index ix_option_des_des on option_des (des);
alter table option_des add constraint fk_option_des_des foreign key (des) references des (id);
create index ix_etablissement_subdivision on etablissement (subdivision);
alter table etablissement add constraint fk_etablissement_subdivision foreign key (subdivision) references subdivision (id);
create index ix_personne_subdivision on personne (subdivision);
alter table personne add constraint fk_personne_subdivision foreign key (subdivision) references subdivision (id);
create index ix_fonction_personne on fonction (personne);
alter table fonction add constraint fk_fonction_personne foreign key (personne) references personne (id);
create index ix_fonction_subdivision on fonction (subdivision);
alter table fonction add constraint fk_fonction_subdivision foreign key (subdivision) references subdivision (id);
create index ix_fonction_des on fonction (des);
alter table fonction add constraint fk_fonction_des foreign key (des) references des (id);
create index ix_terrain_etablissement on terrain (etablissement);
alter table terrain add constraint fk_terrain_etablissement foreign key (etablissement) references etablissement (id);
create index ix_terrain_specialite_appel on terrain (specialite_appel);
alter table terrain add constraint fk_terrain_specialite_appel foreign key (specialite_appel) references des (id);
create index ix_terrain_option_des on terrain (option_des);
alter table terrain add constraint fk_terrain_option_des foreign key (option_des) references option_des (id);
create index ix_terrain_subdivision on terrain (subdivision);
alter table terrain add constraint fk_terrain_subdivision foreign key (subdivision) references subdivision (id);
alter table intervenant add constraint fk_intervenant_terrain foreign key (terrain) references terrain (id);
create index ix_intervenant_personne on intervenant (personne);
alter table intervenant add constraint fk_intervenant_personne foreign key (personne) references personne (id);
create index ix_agrement_terrain on agrement (terrain);
alter table agrement add constraint fk_agrement_terrain foreign key (terrain) references terrain (id);
create index ix_agrement_des on agrement (des);
alter table agrement add constraint fk_agrement_des foreign key (des) references des (id);
create index ix_agrement_option_des on agrement (option_des);
alter table agrement add constraint fk_agrement_option_des foreign key (option_des) references option_des (id);
create index ix_agrement_fst on agrement (fst);
alter table agrement add constraint fk_agrement_fst foreign key (fst) references fst (id);
alter table lien_agrement add constraint fk_lien_agrement_agrement foreign key (agrement) references agrement (id);
create index ix_lien_agrement_agrement_lie on lien_agrement (agrement_lie);
alter table lien_agrement add constraint fk_lien_agrement_agrement_lie foreign key (agrement_lie) references agrement (id);
alter table poste add constraint fk_poste_agrement foreign key (agrement) references agrement (id);
create index ix_poste_semestre on poste (semestre);
alter table poste add constraint fk_poste_semestre foreign key (semestre) references semestre (id);
create index ix_poste_agrement_lie on poste (agrement_lie);
alter table poste add constraint fk_poste_agrement_lie foreign key (agrement_lie) references agrement (id);
create index ix_interne_personne on interne (personne);
alter table interne add constraint fk_interne_personne foreign key (personne) references personne (id);
create index ix_interne_subdivision on interne (subdivision);
alter table interne add constraint fk_interne_subdivision foreign key (subdivision) references subdivision (id);
create index ix_interne_ufr on interne (ufr);
alter table interne add constraint fk_interne_ufr foreign key (ufr) references ufr (id);
create index ix_interne_filiere on interne (filiere);
alter table interne add constraint fk_interne_filiere foreign key (filiere) references filiere (id);
create index ix_interne_des on interne (des);
alter table interne add constraint fk_interne_des foreign key (des) references des (id);
create index ix_interne_option_des on interne (option_des);
alter table interne add constraint fk_interne_option_des foreign key (option_des) references option_des (id);
create index ix_interne_fst on interne (fst);
alter table interne add constraint fk_interne_fst foreign key (fst) references fst (id);
alter table rang_concours add constraint fk_rang_concours_interne foreign key (interne) references interne (id);
create index ix_rang_concours_groupe_r2c on rang_concours (groupe_r2c);
alter table rang_concours add constraint fk_rang_concours_groupe_r2c foreign key (groupe_r2c) references groupe_r2c (id);
alter table activite_semestrielle add constraint fk_activite_semestrielle_interne foreign key (interne) references interne (id);
create index ix_activite_semestrielle_semestre on activite_semestrielle (semestre);
alter table activite_semestrielle add constraint fk_activite_semestrielle_semestre foreign key (semestre) references semestre (id);
create index ix_activite_semestrielle_agrement on activite_semestrielle (agrement);
alter table activite_semestrielle add constraint fk_activite_semestrielle_agrement foreign key (agrement) references agrement (id);
create index ix_activite_semestrielle_poste on activite_semestrielle (poste);
alter table activite_semestrielle add constraint fk_activite_semestrielle_poste foreign key (poste) references poste (id);
