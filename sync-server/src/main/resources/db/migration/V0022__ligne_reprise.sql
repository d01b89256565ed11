-- Lines of the former program that were not right: what they said and why (U-05).
create table ligne_reprise (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  table_visee varchar(40) not null,
  titre varchar(200) not null,
  statut varchar(40) not null,
  motifs varchar(4000) not null,
  contenu varchar(4000) not null,
  fichier varchar(200) not null,
  numero integer not null,
  subdivision uuid,
  ligne varchar(36),
  empreinte varchar(64) not null
);
create unique index uk_ligne_reprise on ligne_reprise (empreinte);
create index ix_ligne_reprise_ligne on ligne_reprise (ligne);
create index ix_ligne_reprise_subdivision on ligne_reprise (subdivision);
alter table ligne_reprise add constraint fk_ligne_reprise_subdivision foreign key (subdivision) references subdivision (id);

-- Lines of the last import of each table.
create table import_compte (
  table_nom varchar(63) primary key,
  lignes integer not null
);
