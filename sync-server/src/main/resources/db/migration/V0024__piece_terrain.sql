-- Files attached to terrains: the row says what a file is, its content is kept under its digest.
create table piece_terrain (
  id uuid primary key,
  tx bigint not null,
  portee varchar(40) not null,
  terrain uuid not null,
  nom varchar(200) not null,
  type varchar(40) not null,
  octets integer not null,
  empreinte varchar(64) not null,
  ajoutee_le timestamp with time zone not null
);
create unique index uk_piece_terrain on piece_terrain (terrain, nom);
alter table piece_terrain add constraint fk_piece_terrain_terrain foreign key (terrain) references terrain (id);

-- Contents, in pieces that both databases take in one column. The same content attached twice is kept once.
create table contenu_piece (
  empreinte varchar(64) not null,
  rang integer not null,
  morceau bytea not null,
  primary key (empreinte, rang)
);
