-- What the RTS of terrains ask of the ARS: one row, one change.
create table demande_terrain (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  terrain uuid not null,
  demandeur uuid not null,
  deposee_le timestamp with time zone not null,
  objet varchar(40) not null,
  libelle varchar(200),
  role varchar(40),
  prenom varchar(100),
  nom varchar(100),
  email varchar(200),
  rpps varchar(20),
  depuis date,
  precision_rts varchar(2000),
  etat varchar(40) not null,
  motif varchar(500),
  decidee_le date
);
create index ix_demande_terrain_terrain on demande_terrain (terrain);
alter table demande_terrain add constraint fk_demande_terrain_terrain foreign key (terrain) references terrain (id);
create index ix_demande_terrain_demandeur on demande_terrain (demandeur);
alter table demande_terrain add constraint fk_demande_terrain_demandeur foreign key (demandeur) references personne (id);
